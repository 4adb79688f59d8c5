package com.gyroscops.bootstrap;

import com.google.inject.AbstractModule;

/// The context resources: everything of it that the application is made of.
final class ResourcesModule extends AbstractModule {}
