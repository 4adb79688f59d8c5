package com.gyroscops.architecture.rules;

import com.gyroscops.architecture.Violation;
import com.gyroscops.architecture.flow.Bytecode;
import com.gyroscops.architecture.flow.Call;
import com.gyroscops.architecture.flow.Flows;
import com.gyroscops.architecture.flow.MethodFlow;
import com.gyroscops.architecture.flow.Origin;
import com.gyroscops.architecture.flow.Origin.Made;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.SourceCodeLocation;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/// The places where a class forgets a side of an outcome, beyond the members that it calls.
record Sides(JavaClass type, Flows flows) {

    private static final String OUTCOME = "io\\.vavr\\.control\\.(Either|Validation)(\\$\\w+)?";
    private static final Set<String> SIDES = Set.of(
            "io.vavr.control.Either$Left",
            "io.vavr.control.Either$Right",
            "io.vavr.control.Validation$Valid",
            "io.vavr.control.Validation$Invalid");
    /// Methods whose functions are called for a side.
    private static final Set<String> TAKING = Set.of(
            "fold",
            "getOrElse",
            "getOrElseGet",
            "orElse",
            "orElseRun",
            "map",
            "flatMap",
            "mapLeft",
            "mapError",
            "bimap",
            "peek",
            "peekLeft",
            "filterOrElse");

    /// Casts to a side, tests for it, and cases of a switch.
    Stream<Violation> named() {
        return flows.read(type).stream()
                .flatMap(Bytecode::methods)
                .flatMap(Bytecode::instructions)
                .flatMap(instruction ->
                        named(instruction).map(side -> at("uses " + side, Bytecode.line(instruction))));
    }

    private static Stream<String> named(AbstractInsnNode instruction) {
        var types = instruction instanceof TypeInsnNode cast
                ? Stream.of(cast.desc.replace('/', '.'))
                : instruction instanceof InvokeDynamicInsnNode cases
                        ? Arrays.stream(cases.bsmArgs)
                                .filter(Type.class::isInstance)
                                .map(label -> ((Type) label))
                                .filter(label -> label.getSort() == Type.OBJECT)
                                .map(Type::getClassName)
                        : Stream.<String>empty();
        return types.filter(SIDES::contains).distinct();
    }

    /// Functions for a side that throw, and `null` in its place.
    Stream<Violation> lost() {
        return flows.read(type).stream()
                .flatMap(code -> code.methods().flatMap(method -> flows.follow(code, method).stream()))
                .flatMap(flow -> flow.calls().stream()
                        .filter(call -> TAKING.contains(call.name()) && call.owner().matches(OUTCOME))
                        .flatMap(call -> lost(flow, call).stream()));
    }

    private Optional<Violation> lost(MethodFlow flow, Call call) {
        var name = call.owner().replaceAll(".*\\.", "") + "." + call.name();
        return call.arguments().stream()
                .skip(1)
                .flatMap(Set::stream)
                .flatMap(argument -> loss(flow, argument).stream())
                .findFirst()
                .map(loss -> at(loss + " in " + name, call.line()));
    }

    private Optional<String> loss(MethodFlow flow, Origin argument) {
        if (argument.equals(Origin.NOTHING)) {
            return Optional.of("puts null for a side");
        }
        return argument instanceof Made made
                ? flow.calls().stream()
                        .filter(call -> call.at() == made.at() && call.isLater())
                        .findFirst()
                        .flatMap(flows::target)
                        .flatMap(this::loss)
                : Optional.empty();
    }

    private Optional<String> loss(MethodFlow function) {
        if (!flows.returns(function)) {
            return Optional.of("throws for a side");
        }
        var nothing = !function.returned().isEmpty()
                && function.returned().stream().allMatch(use -> use.origins().equals(Set.of(Origin.NOTHING)));
        return nothing ? Optional.of("puts null for a side") : Optional.empty();
    }

    private Violation at(String fault, int line) {
        return Violation.by(type, fault, SourceCodeLocation.of(type, line));
    }
}
