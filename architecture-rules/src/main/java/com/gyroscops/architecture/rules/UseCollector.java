package com.gyroscops.architecture.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/// Collects the types that one class uses, each once with its first line.
final class UseCollector {

    private final Map<String, Use> uses = new LinkedHashMap<>();

    List<Use> uses() {
        return new ArrayList<>(uses.values());
    }

    /// @param internal the name of a class or the descriptor of an array, as instructions have it
    void name(String internal, int line) {
        type(Type.getObjectType(internal), line);
    }

    void names(String @Nullable [] internal) {
        if (internal != null) {
            for (var name : internal) {
                name(name, 0);
            }
        }
    }

    void descriptor(String descriptor, int line) {
        type(Type.getType(descriptor), line);
    }

    void type(Type type, int line) {
        switch (type.getSort()) {
            case Type.ARRAY -> type(type.getElementType(), line);
            case Type.OBJECT -> add(new Use(type.getClassName(), line, ""));
            case Type.METHOD -> {
                type(type.getReturnType(), line);
                for (var parameter : type.getArgumentTypes()) {
                    type(parameter, line);
                }
            }
            default -> {
                // primitive
            }
        }
    }

    /// The types in a generic signature, of whatever depth.
    void signature(@Nullable String signature, int line) {
        if (signature != null) {
            new SignatureReader(signature).accept(new Generics(line));
        }
    }

    /// A type inside an annotation of the type `annotation`.
    void inside(String annotation, String descriptor) {
        var base = Type.getType(descriptor);
        while (base.getSort() == Type.ARRAY) {
            base = base.getElementType();
        }
        if (base.getSort() == Type.OBJECT) {
            add(new Use(base.getClassName(), 0, annotation));
        }
    }

    private void add(Use use) {
        uses.merge(use.type() + " " + use.annotation(), use, (old, later) -> later.isBefore(old) ? later : old);
    }

    private final class Generics extends SignatureVisitor {

        private final int line;
        private String outer = "";

        Generics(int line) {
            super(ClassFileUses.API);
            this.line = line;
        }

        @Override
        public void visitClassType(String name) {
            outer = name;
            name(name, line);
        }

        @Override
        public void visitInnerClassType(String name) {
            outer = outer + "$" + name;
            name(outer, line);
        }

        @Override
        public SignatureVisitor visitTypeArgument(char wildcard) {
            return new Generics(line);
        }
    }
}
