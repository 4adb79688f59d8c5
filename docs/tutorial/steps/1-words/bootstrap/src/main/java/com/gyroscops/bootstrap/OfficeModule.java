package com.gyroscops.bootstrap;

import com.google.inject.AbstractModule;

/// The context office: everything of it that the application is made of.
final class OfficeModule extends AbstractModule {}
