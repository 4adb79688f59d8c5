package com.gyroscops.architecture.flow;

import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/// A call in a method, a lambda's or a method reference's included.
///
/// @param at the index of the instruction
/// @param owner the full name of the class that the method is called on
/// @param arguments the origins of the arguments; for a method of an instance, the receiver's come first. For a lambda,
///     those that it captures; what it is called with has no origin
public record Call(
        int at, int opcode, String owner, String name, String descriptor, List<Set<Origin>> arguments, int line) {

    public Call {
        arguments = List.copyOf(arguments);
    }

    static Call of(int at, MethodInsnNode call, List<Set<Origin>> arguments) {
        return new Call(
                at, call.getOpcode(), Bytecode.name(call.owner), call.name, call.desc, arguments, Bytecode.line(call));
    }

    /// Whether this is a lambda or a method reference, which may be called later.
    public boolean isLater() {
        return opcode == Opcodes.INVOKEDYNAMIC;
    }

    boolean isStatic() {
        return opcode == Opcodes.INVOKESTATIC;
    }

    /// The origins of the receiver, or of the first argument of a static method.
    public Set<Origin> receiver() {
        return argument(0);
    }

    public Set<Origin> argument(int index) {
        return index < arguments.size() ? arguments.get(index) : Set.of();
    }

    boolean returnsReference() {
        return Type.getReturnType(descriptor).getSort() >= Type.ARRAY;
    }

    static int index(AbstractInsnNode instruction, org.objectweb.asm.tree.MethodNode method) {
        return method.instructions.indexOf(instruction);
    }
}
