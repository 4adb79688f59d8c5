package com.gyroscops.architecture.rules;

import com.gyroscops.architecture.Violation;
import com.gyroscops.architecture.flow.Bytecode;
import com.gyroscops.architecture.flow.Call;
import com.gyroscops.architecture.flow.Flows;
import com.gyroscops.architecture.flow.MethodFlow;
import com.gyroscops.architecture.flow.MethodFlow.Use;
import com.gyroscops.architecture.flow.Origin;
import com.gyroscops.architecture.flow.Origin.Held;
import com.gyroscops.architecture.flow.Origin.Made;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.SourceCodeLocation;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/// The exceptions that a class creates and throws outside constructors.
///
/// @param judged the classes whose creations are reported, so that a throw of what one of them creates is not
record Exceptions(JavaClass type, Flows flows, Predicate<JavaClass> judged) {

    Stream<Violation> all() {
        var types = Stream.concat(
                        type.getConstructorCallsFromSelf().stream(), type.getConstructorReferencesFromSelf().stream())
                .map(JavaAccess::getTargetOwner)
                .filter(owner -> owner.isAssignableTo(Throwable.class))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        return flows.read(type).stream().flatMap(code -> code.methods().flatMap(method -> {
            var found = Stream.concat(created(method, types), thrown(code, method))
                    .toList();
            return found.isEmpty() || new Callers(flows).onlyConstruct(code, method)
                    ? Stream.empty()
                    : found.stream();
        }));
    }

    private Stream<Violation> created(MethodNode method, Set<String> types) {
        return types.isEmpty()
                ? Stream.empty()
                : Bytecode.instructions(method)
                        .flatMap(instruction -> created(instruction)
                                .filter(types::contains)
                                .filter(name -> !CompilersOwn.creates(name, method, instruction))
                                .map(name -> at(instruction, "creates " + name))
                                .stream());
    }

    /// The class that an instruction creates an object of.
    private static Optional<String> created(AbstractInsnNode instruction) {
        if (instruction instanceof MethodInsnNode call && call.name.equals("<init>")) {
            return Optional.of(call.owner.replace('/', '.'));
        }
        return instruction instanceof InvokeDynamicInsnNode later
                ? Bytecode.target(later)
                        .filter(target -> target.getTag() == Opcodes.H_NEWINVOKESPECIAL)
                        .map(target -> target.getOwner().replace('/', '.'))
                : Optional.empty();
    }

    private Stream<Violation> thrown(Bytecode code, MethodNode method) {
        var throwing = Bytecode.instructions(method).anyMatch(end -> end.getOpcode() == Opcodes.ATHROW);
        return throwing
                ? flows.follow(code, method).stream()
                        .flatMap(flow -> flow.thrown().stream()
                                .flatMap(use -> source(flow, use).stream()
                                        .map(source -> at(method.instructions.get(use.at()), "throws " + source))))
                : Stream.empty();
    }

    /// Where a thrown exception comes from; empty if it is created here or in a class that is judged too, or caught.
    private Optional<String> source(MethodFlow flow, Use use) {
        return use.origins().isEmpty()
                ? Optional.of("what another method returns")
                : use.origins().stream()
                        .flatMap(origin -> source(flow, origin).stream())
                        .findFirst();
    }

    private Optional<String> source(MethodFlow flow, Origin origin) {
        if (origin.equals(Origin.CAUGHT)) {
            return Optional.empty();
        }
        if (origin instanceof Made made) {
            return flow.calls().stream()
                    .filter(call -> call.at() == made.at())
                    .filter(call -> flows.target(call)
                            .filter(target -> judged.test(target.owner().type()))
                            .isEmpty())
                    .map(call -> "what " + simple(call) + " makes")
                    .findFirst();
        }
        return Optional.of(
                origin instanceof Held held
                        ? "its " + held.field()
                        : origin.equals(Origin.NOTHING) ? "null" : "what it is given");
    }

    private static String simple(Call call) {
        return call.owner().replaceAll(".*[.$]", "") + "." + call.name();
    }

    private Violation at(AbstractInsnNode instruction, String fault) {
        return Violation.by(type, fault, SourceCodeLocation.of(type, Bytecode.line(instruction)));
    }
}
