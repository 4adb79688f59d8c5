package com.gyroscops.architecture.rules;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;

/// Reads the types that a method uses in its code: what it creates, casts, tests, calls, catches and holds in variables.
final class MethodUses extends MethodVisitor {

    private final UseCollector uses;
    private final Map<Label, Integer> lines = new HashMap<>();
    private int line;

    MethodUses(UseCollector uses) {
        super(ClassFileUses.API);
        this.uses = uses;
    }

    @Override
    public void visitLabel(Label label) {
        lines.put(label, line);
    }

    @Override
    public void visitLineNumber(int number, Label start) {
        line = number;
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        uses.name(type, line);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        uses.descriptor(descriptor, line);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        uses.name(owner, line);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        uses.name(owner, line);
    }

    @Override
    public void visitLdcInsn(Object value) {
        new ConstantUses(uses, line).constant(value);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        new ConstantUses(uses, line).call(descriptor, bootstrap, arguments);
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
        if (type != null) {
            uses.name(type, 0);
        }
    }

    // A variable begins after the line that declares it.
    @Override
    public void visitLocalVariable(
            String name, String descriptor, @Nullable String signature, Label start, Label end, int index) {
        uses.descriptor(descriptor, lines.getOrDefault(start, 0));
        uses.signature(signature, lines.getOrDefault(start, 0));
    }

    @Override
    public AnnotationVisitor visitAnnotationDefault() {
        return AnnotationUses.ofDefault(uses);
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String type, boolean visible) {
        return AnnotationUses.of(type, visible, 0, uses);
    }

    @Override
    public @Nullable AnnotationVisitor visitTypeAnnotation(int ref, TypePath path, String type, boolean visible) {
        return AnnotationUses.of(type, visible, 0, uses);
    }

    @Override
    public @Nullable AnnotationVisitor visitParameterAnnotation(int parameter, String type, boolean visible) {
        return AnnotationUses.of(type, visible, 0, uses);
    }

    @Override
    public @Nullable AnnotationVisitor visitInsnAnnotation(int ref, TypePath path, String type, boolean visible) {
        return AnnotationUses.of(type, visible, line, uses);
    }

    @Override
    public @Nullable AnnotationVisitor visitTryCatchAnnotation(int ref, TypePath path, String type, boolean visible) {
        return AnnotationUses.of(type, visible, 0, uses);
    }

    @Override
    public @Nullable AnnotationVisitor visitLocalVariableAnnotation(
            int ref, TypePath path, Label[] start, Label[] end, int[] index, String type, boolean visible) {
        return AnnotationUses.of(type, visible, lines.getOrDefault(start[0], 0), uses);
    }
}
