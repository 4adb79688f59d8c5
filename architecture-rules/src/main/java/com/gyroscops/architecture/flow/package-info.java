/// Where values in compiled methods come from, which ArchUnit does not show: [com.gyroscops.architecture.flow.Bytecode]
/// reads a class, [com.gyroscops.architecture.flow.Flows] follows the values of its methods.
///
/// Values are followed through variables, arrays, calls of methods of the same code base, and the collections, streams
/// and optionals of the JDK. What an unknown method returns has no origin.
@NullMarked
package com.gyroscops.architecture.flow;

import org.jspecify.annotations.NullMarked;
