package com.gyroscops.architecture.rules;

import com.gyroscops.architecture.flow.Bytecode;
import com.gyroscops.architecture.flow.Call;
import com.gyroscops.architecture.flow.Flows;
import com.gyroscops.architecture.flow.MethodFlow;
import com.gyroscops.architecture.flow.Origin;
import com.gyroscops.architecture.flow.Origin.Given;
import com.gyroscops.architecture.flow.Origin.Inside;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodNode;

/// Who calls a method: anyone, or, when it is private, some of its class.
record Callers(Flows flows) {

    static boolean uses(MethodNode method, JavaField field) {
        var owner = field.getOwner().getName().replace('.', '/');
        return Bytecode.instructions(method)
                .anyMatch(use -> use instanceof FieldInsnNode access
                        && access.owner.equals(owner)
                        && access.name.equals(field.getName()));
    }

    /// Whether `origin`, in a method, is an object that code outside the class has too.
    boolean givesAway(MethodFlow user, Origin origin) {
        return givesAway(user, origin, new ArrayDeque<>());
    }

    private boolean givesAway(MethodFlow user, Origin origin, Deque<MethodNode> seen) {
        if (!(origin instanceof Given) && !(origin instanceof Inside)) {
            return false;
        }
        var method = user.method();
        if ((method.access & Opcodes.ACC_PRIVATE) == 0) {
            return true;
        }
        if (seen.contains(method) || (method.access & Opcodes.ACC_SYNTHETIC) != 0) {
            return false;
        }
        seen.push(method);
        return callsOf(user).anyMatch(call -> passed(call, origin).stream()
                .anyMatch(passed -> givesAway(call.by(), passed, seen)));
    }

    private Stream<CallBy> callsOf(MethodFlow user) {
        var own = user.owner().type();
        return Stream.concat(Stream.of(own), callingClasses(user).distinct().filter(type -> !type.equals(own)))
                .flatMap(type -> flows.read(type).stream())
                .flatMap(code -> code.methods().flatMap(method -> flows.follow(code, method).stream()))
                .flatMap(by -> by.calls().stream()
                        .filter(call -> !call.isLater() && calls(call, user))
                        .map(call -> new CallBy(by, call)));
    }

    private static boolean calls(Call call, MethodFlow user) {
        return call.name().equals(user.method().name)
                && call.descriptor().equals(user.method().desc)
                && call.owner().equals(user.owner().type().getName());
    }

    private static Stream<JavaClass> callingClasses(MethodFlow user) {
        return user.owner().type().getCodeUnits().stream()
                .filter(unit -> unit.getName().equals(user.method().name))
                .map(JavaCodeUnit::getCallsOfSelf)
                .flatMap(calls -> calls.stream())
                .map(call -> call.getOriginOwner());
    }

    private static Set<Origin> passed(CallBy call, Origin origin) {
        if (origin instanceof Given given) {
            return call.call().argument(given.parameter());
        }
        return call.by().inside(call.call().argument(((Inside) origin).parameter()));
    }

    private record CallBy(MethodFlow by, Call call) {}

    /// Whether a method runs during construction alone: it is a constructor or an initializer, or private and called by
    /// such methods only.
    boolean onlyConstruct(Bytecode owner, MethodNode method) {
        return onlyConstruct(owner, method, List.of());
    }

    private boolean onlyConstruct(Bytecode owner, MethodNode method, List<MethodNode> seen) {
        if (method.name.startsWith("<")) {
            return true;
        }
        if ((method.access & Opcodes.ACC_PRIVATE) == 0 || seen.contains(method)) {
            return false;
        }
        var path = Stream.concat(seen.stream(), Stream.of(method)).toList();
        var callers = owner.methods()
                .filter(caller -> Bytecode.calls(caller, owner, method))
                .toList();
        return !callers.isEmpty() && callers.stream().allMatch(caller -> onlyConstruct(owner, caller, path));
    }
}
