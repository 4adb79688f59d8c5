package com.gyroscops.architecture.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.TypePath;

/// Reads the types that a class uses from its class file, so that all of them are found, whatever the version of the
/// file and whether or not these types can be read.
final class ClassFileUses extends ClassVisitor {

    static final int API = Opcodes.ASM9;

    private final UseCollector uses = new UseCollector();

    private ClassFileUses() {
        super(API);
    }

    /// @throws IllegalArgumentException if the file is of a version of Java that is not known yet
    static List<Use> in(byte[] classFile) {
        var reading = new ClassFileUses();
        new ClassReader(classFile).accept(reading, ClassReader.SKIP_FRAMES);
        return reading.uses.uses();
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        if (superName != null) {
            uses.name(superName, 0);
        }
        uses.names(interfaces);
        uses.signature(signature, 0);
    }

    @Override
    public void visitPermittedSubclass(String name) {
        uses.name(name, 0);
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return AnnotationUses.of(descriptor, visible, 0, uses);
    }

    @Override
    public @Nullable AnnotationVisitor visitTypeAnnotation(int ref, TypePath path, String descriptor, boolean visible) {
        return AnnotationUses.of(descriptor, visible, 0, uses);
    }

    // A component of a record is also a field and a method, except for its annotations.
    @Override
    public RecordComponentVisitor visitRecordComponent(String name, String descriptor, @Nullable String signature) {
        return new RecordComponentVisitor(API) {
            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String type, boolean visible) {
                return AnnotationUses.of(type, visible, 0, uses);
            }

            @Override
            public @Nullable AnnotationVisitor visitTypeAnnotation(int ref, TypePath path, String type, boolean visible) {
                return AnnotationUses.of(type, visible, 0, uses);
            }
        };
    }

    @Override
    public FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        uses.descriptor(descriptor, 0);
        uses.signature(signature, 0);
        return new FieldVisitor(API) {
            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String type, boolean visible) {
                return AnnotationUses.of(type, visible, 0, uses);
            }

            @Override
            public @Nullable AnnotationVisitor visitTypeAnnotation(int ref, TypePath path, String type, boolean visible) {
                return AnnotationUses.of(type, visible, 0, uses);
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        uses.descriptor(descriptor, 0);
        uses.signature(signature, 0);
        uses.names(exceptions);
        return new MethodUses(uses);
    }
}
