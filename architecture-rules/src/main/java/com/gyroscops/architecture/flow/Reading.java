package com.gyroscops.architecture.flow;

import com.gyroscops.architecture.flow.MethodFlow.Use;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Frame;

/// Collects what the instructions of a method do, from the state before each of them.
final class Reading {

    private final Bytecode owner;
    private final MethodNode method;
    private final List<Call> calls = new ArrayList<>();
    private final List<Use> stores = new ArrayList<>();
    private final List<Use> returned = new ArrayList<>();
    private final List<Use> thrown = new ArrayList<>();
    private final Set<Origin> changed = new HashSet<>();

    Reading(Bytecode owner, MethodNode method) {
        this.owner = owner;
        this.method = method;
    }

    MethodFlow of(Frame<Flow>[] frames, Contents contents) {
        for (int at = 0; at < frames.length; at++) {
            if (frames[at] != null) {
                read(at, method.instructions.get(at), frames[at]);
            }
        }
        return new MethodFlow(owner, method, calls, stores, returned, thrown, changed, contents);
    }

    private void read(int at, AbstractInsnNode instruction, Frame<Flow> before) {
        if (instruction instanceof MethodInsnNode call) {
            var count = Type.getArgumentTypes(call.desc).length + (call.getOpcode() == Opcodes.INVOKESTATIC ? 0 : 1);
            calls.add(Call.of(at, call, top(before, count)));
        } else if (instruction instanceof InvokeDynamicInsnNode later) {
            var count = Type.getArgumentTypes(later.desc).length;
            Bytecode.target(later)
                    .ifPresent(target -> calls.add(new Call(
                            at,
                            Opcodes.INVOKEDYNAMIC,
                            Bytecode.name(target.getOwner()),
                            target.getName(),
                            target.getDesc(),
                            top(before, count),
                            Bytecode.line(later))));
        } else if (instruction instanceof FieldInsnNode access && isStore(instruction)) {
            use(stores, at, MethodFlow.field(Bytecode.name(access.owner), access.name), before);
        } else if (instruction.getOpcode() == Opcodes.ARETURN) {
            use(returned, at, "", before);
        } else if (instruction.getOpcode() == Opcodes.ATHROW) {
            use(thrown, at, "", before);
        } else if (instruction.getOpcode() >= Opcodes.IASTORE && instruction.getOpcode() <= Opcodes.SASTORE) {
            changed.addAll(before.getStack(before.getStackSize() - 3).origins());
        }
    }

    private static boolean isStore(AbstractInsnNode instruction) {
        return instruction.getOpcode() == Opcodes.PUTFIELD || instruction.getOpcode() == Opcodes.PUTSTATIC;
    }

    private void use(List<Use> uses, int at, String what, Frame<Flow> before) {
        var origins = top(before, 1).get(0);
        uses.add(new Use(at, what, origins, Bytecode.line(method.instructions.get(at))));
    }

    private static List<Set<Origin>> top(Frame<Flow> frame, int count) {
        var values = new ArrayList<Set<Origin>>();
        for (int i = frame.getStackSize() - count; i < frame.getStackSize(); i++) {
            values.add(frame.getStack(i).origins());
        }
        return values;
    }
}
