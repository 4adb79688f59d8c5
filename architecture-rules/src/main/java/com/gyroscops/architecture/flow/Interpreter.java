package com.gyroscops.architecture.flow;

import com.gyroscops.architecture.flow.Origin.Given;
import com.gyroscops.architecture.flow.Origin.Held;
import com.gyroscops.architecture.flow.Origin.Made;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.Frame;

/// Follows origins through the instructions of a method.
@SuppressWarnings("StatementSwitchToExpressionSwitch") // long lists of instructions
final class Interpreter extends org.objectweb.asm.tree.analysis.Interpreter<Flow> {

    private final MethodNode method;
    private final Contents contents;
    private final Function<Call, Set<Origin>> results;

    /// @param results the origins of what a call returns
    Interpreter(MethodNode method, Contents contents, Function<Call, Set<Origin>> results) {
        super(Opcodes.ASM9);
        this.method = method;
        this.contents = contents;
        this.results = results;
    }

    @Override
    public @Nullable Flow newValue(@Nullable Type type) {
        return type == null ? Flow.WORD : type.equals(Type.VOID_TYPE) ? null : Flow.sized(type.getSize());
    }

    @Override
    public Flow newParameterValue(boolean isInstanceMethod, int local, Type type) {
        return type.getSort() < Type.ARRAY
                ? Flow.sized(type.getSize())
                : Flow.of(new Given(parameter(isInstanceMethod, local)));
    }

    private int parameter(boolean isInstanceMethod, int local) {
        var slot = isInstanceMethod ? 1 : 0;
        var index = slot;
        for (var type : Type.getArgumentTypes(method.desc)) {
            if (slot >= local) {
                break;
            }
            slot += type.getSize();
            index++;
        }
        return local == 0 ? 0 : index;
    }

    @Override
    public Flow newExceptionValue(TryCatchBlockNode block, Frame<Flow> handler, Type type) {
        return Flow.of(Origin.CAUGHT);
    }

    @Override
    public Flow newOperation(AbstractInsnNode instruction) {
        switch (instruction.getOpcode()) {
            case Opcodes.ACONST_NULL:
                return Flow.of(Origin.NOTHING);
            case Opcodes.LCONST_0, Opcodes.LCONST_1, Opcodes.DCONST_0, Opcodes.DCONST_1:
                return Flow.DOUBLE;
            case Opcodes.LDC:
                var constant = ((org.objectweb.asm.tree.LdcInsnNode) instruction).cst;
                return Flow.sized(constant instanceof Long || constant instanceof Double ? 2 : 1);
            case Opcodes.GETSTATIC:
                return field((FieldInsnNode) instruction);
            case Opcodes.NEW:
                return made(instruction, LibraryCalls.isCollection(((TypeInsnNode) instruction).desc));
            default:
                return Flow.WORD;
        }
    }

    private Flow made(AbstractInsnNode instruction, boolean changeable) {
        return Flow.of(new Made(method.instructions.indexOf(instruction), changeable));
    }

    private static Flow field(FieldInsnNode access) {
        var type = Type.getType(access.desc);
        return type.getSort() < Type.ARRAY
                ? Flow.sized(type.getSize())
                : Flow.of(new Held(Bytecode.name(access.owner), access.name));
    }

    @Override
    public Flow copyOperation(AbstractInsnNode instruction, Flow value) {
        return value;
    }

    @Override
    public @Nullable Flow unaryOperation(AbstractInsnNode instruction, Flow value) {
        switch (instruction.getOpcode()) {
            case Opcodes.LNEG,
                    Opcodes.DNEG,
                    Opcodes.I2L,
                    Opcodes.I2D,
                    Opcodes.L2D,
                    Opcodes.F2L,
                    Opcodes.F2D,
                    Opcodes.D2L:
                return Flow.DOUBLE;
            case Opcodes.CHECKCAST:
                return LibraryCalls.isValue(((TypeInsnNode) instruction).desc)
                                && !value.origins().contains(Origin.NOTHING)
                        ? Flow.WORD
                        : value;
            case Opcodes.GETFIELD:
                return field((FieldInsnNode) instruction);
            case Opcodes.NEWARRAY, Opcodes.ANEWARRAY:
                return made(instruction, true);
            default:
                return Flow.WORD;
        }
    }

    @Override
    public Flow binaryOperation(AbstractInsnNode instruction, Flow left, Flow right) {
        switch (instruction.getOpcode()) {
            case Opcodes.AALOAD:
                return Flow.of(contents.of(left.origins()));
            case Opcodes.LALOAD,
                    Opcodes.DALOAD,
                    Opcodes.LADD,
                    Opcodes.DADD,
                    Opcodes.LSUB,
                    Opcodes.DSUB,
                    Opcodes.LMUL,
                    Opcodes.DMUL,
                    Opcodes.LDIV,
                    Opcodes.DDIV,
                    Opcodes.LREM,
                    Opcodes.DREM,
                    Opcodes.LSHL,
                    Opcodes.LSHR,
                    Opcodes.LUSHR,
                    Opcodes.LAND,
                    Opcodes.LOR,
                    Opcodes.LXOR:
                return Flow.DOUBLE;
            default:
                return Flow.WORD;
        }
    }

    @Override
    public @Nullable Flow ternaryOperation(AbstractInsnNode instruction, Flow array, Flow index, Flow value) {
        contents.put(array.origins(), value.origins());
        return null;
    }

    @Override
    public @Nullable Flow naryOperation(AbstractInsnNode instruction, List<? extends Flow> values) {
        if (instruction.getOpcode() == Opcodes.MULTIANEWARRAY) {
            return made(instruction, true);
        }
        var at = method.instructions.indexOf(instruction);
        if (instruction instanceof MethodInsnNode node) {
            var call = Call.of(at, node, values.stream().map(Flow::origins).toList());
            var origins = results.apply(call);
            var type = Type.getReturnType(node.desc);
            return type.equals(Type.VOID_TYPE) ? null : new Flow(type.getSize(), call.returnsReference() ? origins : Set.of());
        }
        contents.put(at, values.stream().flatMap(value -> value.origins().stream()).collect(Collectors.toSet()));
        return made(instruction, false);
    }

    @Override
    public void returnOperation(AbstractInsnNode instruction, Flow value, Flow expected) {
        // What a method returns is read from the frame before.
    }

    @Override
    public Flow merge(Flow one, Flow other) {
        return one.or(other);
    }

    /// The states before each instruction, null where it is never reached.
    Frame<Flow>[] frames(String owner) throws org.objectweb.asm.tree.analysis.AnalyzerException {
        Frame<Flow>[] frames;
        int before;
        do {
            before = contents.size();
            frames = new Analyzer<>(this).analyzeAndComputeMaxs(owner, method);
        } while (contents.size() > before);
        return frames;
    }
}
