package com.gyroscops.architecture.rules;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.BRIDGE;

import com.gyroscops.architecture.flow.Bytecode;
import com.gyroscops.architecture.flow.Call;
import com.gyroscops.architecture.flow.Flows;
import com.gyroscops.architecture.flow.MethodFlow;
import com.gyroscops.architecture.flow.Origin;
import com.gyroscops.architecture.flow.Origin.Given;
import com.gyroscops.architecture.flow.Origin.Held;
import com.gyroscops.architecture.flow.Origin.Made;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/// Which operations a decorator delegates.
record Delegating(JavaClass type, Delegates delegates, Flows flows) {

    /// A method on the way from an operation, with the origins of its arguments in the class's own terms.
    private record Step(MethodFlow flow, List<Set<Origin>> arguments) {}

    /// The method of the class for this operation. One that is inherited counts where the field is not, since the
    /// superclass was judged with the field that it has.
    Optional<MethodFlow> own(JavaMethod operation) {
        var classes = delegates.areIn(type)
                ? Stream.concat(Stream.of(type), type.getAllRawSuperclasses().stream())
                : Stream.of(type);
        return classes.flatMap(owner -> owner.getMethods().stream())
                .filter(method -> Operations.fits(method, operation))
                .filter(method -> !method.getModifiers().contains(BRIDGE)
                        && !method.getModifiers().contains(ABSTRACT))
                .flatMap(method -> flows.read(method.getOwner()).stream()
                        .flatMap(code -> code.methods()
                                .filter(node -> isSame(node, method))
                                .flatMap(node -> flows.follow(code, node).stream())))
                .findFirst();
    }

    private static boolean isSame(MethodNode node, JavaMethod method) {
        return node.name.equals(method.getName()) && node.desc.equals(method.getDescriptor());
    }

    /// Whether a method calls the operation of what is decorated, itself or by a method or lambda of the class.
    boolean delegates(MethodFlow method, JavaMethod operation) {
        return reaches(new Step(method, List.of()), operation, new HashSet<>());
    }

    private boolean reaches(Step step, JavaMethod operation, Set<MethodNode> seen) {
        return seen.add(step.flow().method())
                && step.flow().calls().stream()
                        .anyMatch(call -> isDelegation(step, call, operation)
                                || next(step, call).anyMatch(next -> reaches(next, operation, seen)));
    }

    private boolean isDelegation(Step step, Call call, JavaMethod operation) {
        if (!call.name().equals(operation.getName()) || call.owner().equals(type.getName())) {
            return false;
        }
        var parameters = Type.getMethodType(call.descriptor()).getArgumentTypes();
        var wanted = operation.getRawParameterTypes();
        if (parameters.length != wanted.size() || !isPort(call)) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            if (!parameters[i].getClassName().equals(wanted.get(i).getName())
                    && !parameters[i].getDescriptor().replace('/', '.').equals(wanted.get(i).getName())) {
                return false;
            }
        }
        var receiver = told(step, call.receiver());
        return receiver.isEmpty() ? !isSuper(call) : receiver.stream().anyMatch(origin -> isDecorated(step, origin));
    }

    private static boolean isSuper(Call call) {
        return call.opcode() == Opcodes.INVOKESPECIAL;
    }

    /// Whether the call is of the port, or of what the port or the field's type extends.
    private boolean isPort(Call call) {
        return delegates.port().getName().equals(call.owner())
                || delegates.port().getAllRawInterfaces().stream()
                        .anyMatch(above -> above.getName().equals(call.owner()))
                || delegates.port().getAllSubclasses().stream()
                        .anyMatch(below -> below.getName().equals(call.owner()));
    }

    /// Whether an object of this origin is what is decorated, or may be: something else that is made from it, or that is
    /// held by a class inside.
    private boolean isDecorated(Step step, Origin origin) {
        if (origin instanceof Held held) {
            return delegates.has(held.owner(), held.field())
                    || held.owner().startsWith(type.getName() + "$");
        }
        return origin instanceof Made made && told(step, step.flow().inside(Set.of(made))).stream()
                .anyMatch(inside -> inside instanceof Held held && delegates.has(held.owner(), held.field()));
    }

    private static Set<Origin> told(Step step, Set<Origin> origins) {
        if (step.arguments().isEmpty()) {
            return origins;
        }
        var told = new HashSet<Origin>();
        for (var origin : origins) {
            if (!(origin instanceof Given given)) {
                told.add(origin);
            } else if (given.parameter() < step.arguments().size()) {
                told.addAll(step.arguments().get(given.parameter()));
            }
        }
        return told;
    }

    /// The methods that a call leads to within the class, its superclasses and the classes inside it.
    private Stream<Step> next(Step step, Call call) {
        var arguments =
                call.arguments().stream().map(origins -> told(step, origins)).toList();
        if (call.name().equals("<init>") && call.owner().startsWith(type.getName() + "$")) {
            return inner(call.owner()).flatMap(code -> code.methods()
                    .flatMap(method -> flows.follow(code, method).stream())
                    .map(flow -> new Step(flow, List.of(Set.of(), Set.of()))));
        }
        var known = arguments.isEmpty() ? List.of(Set.<Origin>of()) : arguments;
        return isOwn(call.owner()) ? flows.target(call).map(flow -> new Step(flow, known)).stream() : Stream.empty();
    }

    private boolean isOwn(String owner) {
        return owner.equals(type.getName())
                || owner.startsWith(type.getName() + "$")
                || type.getAllRawSuperclasses().stream()
                        .anyMatch(above -> above.getName().equals(owner));
    }

    private Stream<Bytecode> inner(String name) {
        return type.getConstructorCallsFromSelf().stream()
                .map(call -> call.getTargetOwner())
                .filter(made -> made.getName().equals(name))
                .distinct()
                .flatMap(made -> flows.read(made).stream());
    }
}
