/// What Maven and the documentation say of the plugin. `.ci/plugin` runs it in a build.
@NullMarked
package com.gyroscops.architecture.maven;

import org.jspecify.annotations.NullMarked;
