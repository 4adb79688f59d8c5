package com.gyroscops.architecture.rules;

import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;

/// Reads the types in constants of the code, and in what javac makes of lambdas, method references and pattern switches.
record ConstantUses(UseCollector uses, int line) {

    private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
    private static final String SWITCHES = "java/lang/runtime/SwitchBootstraps";
    private static final String NAMED_CLASSES = "java/lang/constant/ClassDesc";

    void call(String descriptor, Handle bootstrap, Object... arguments) {
        if (bootstrap.getOwner().equals(LAMBDAS)) {
            // The functional interface, and the interfaces that a cast adds to it.
            uses.type(Type.getReturnType(descriptor), line);
        }
        if (bootstrap.getOwner().equals(SWITCHES)) {
            uses.type(Type.getArgumentTypes(descriptor)[0], line);
        }
        for (var argument : arguments) {
            constant(argument);
        }
    }

    void constant(Object value) {
        if (value instanceof Type type && type.getSort() != Type.METHOD) {
            uses.type(type, line);
        } else if (value instanceof Handle handle) {
            uses.name(handle.getOwner(), line);
        } else if (value instanceof ConstantDynamic dynamic) {
            for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
                named(dynamic, dynamic.getBootstrapMethodArgument(i));
            }
        }
    }

    /// A case of a switch that names a constant of an enum has the name of its class as a text.
    private void named(ConstantDynamic around, Object argument) {
        if (argument instanceof String name && isClassDesc(around)) {
            uses.name(name.replace('.', '/'), line);
        } else {
            constant(argument);
        }
    }

    private static boolean isClassDesc(ConstantDynamic constant) {
        for (int i = 0; i < constant.getBootstrapMethodArgumentCount(); i++) {
            if (constant.getBootstrapMethodArgument(i) instanceof Handle handle
                    && handle.getOwner().equals(NAMED_CLASSES)) {
                return true;
            }
        }
        return false;
    }
}
