package com.gyroscops.museum.rows;

import com.gyroscops.museum.project.Module;

/// A test method of the build that says by a tag which row it proves.
///
/// @param row the tag
/// @param module where it is run
/// @param runBy the class that JUnit is given: an adapter's test, where the method is a contract's
/// @param writtenIn the outermost class in whose file the method is
record Citation(String row, Module module, String runBy, String writtenIn, String method) {}
