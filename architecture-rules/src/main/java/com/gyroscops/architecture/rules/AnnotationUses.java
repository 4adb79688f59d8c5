package com.gyroscops.architecture.rules;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Type;

/// Reads the types that an annotation names. Default values that are not written there are not in the file.
final class AnnotationUses extends AnnotationVisitor {

    private final String annotation;
    private final UseCollector uses;

    private AnnotationUses(String annotation, UseCollector uses) {
        super(ClassFileUses.API);
        this.annotation = annotation;
        this.uses = uses;
    }

    /// Reads an annotation; null for one that is no dependency, because it does not exist at run time.
    ///
    /// @param visible whether the annotation is kept until run time
    static @Nullable AnnotationVisitor of(String descriptor, boolean visible, int line, UseCollector uses) {
        if (!visible || descriptor.startsWith("Llombok/")) {
            return null;
        }
        uses.descriptor(descriptor, line);
        return new AnnotationUses(Type.getType(descriptor).getClassName(), uses);
    }

    /// Reads the default value in the declaration of an annotation.
    static AnnotationVisitor ofDefault(UseCollector uses) {
        return new AnnotationUses("", uses);
    }

    @Override
    public void visit(@Nullable String name, Object value) {
        if (value instanceof Type type) {
            uses.type(type, 0);
        }
    }

    @Override
    public void visitEnum(@Nullable String name, String descriptor, String value) {
        uses.inside(annotation, descriptor);
    }

    @Override
    public AnnotationVisitor visitAnnotation(@Nullable String name, String descriptor) {
        uses.inside(annotation, descriptor);
        return new AnnotationUses(annotation, uses);
    }

    @Override
    public AnnotationVisitor visitArray(@Nullable String name) {
        return this;
    }
}
