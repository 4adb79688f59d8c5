/// The built project: its modules, their sources and their classes.
@NullMarked
package com.gyroscops.museum.project;

import org.jspecify.annotations.NullMarked;
