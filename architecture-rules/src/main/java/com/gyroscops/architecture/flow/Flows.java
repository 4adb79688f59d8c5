package com.gyroscops.architecture.flow;

import com.gyroscops.architecture.flow.Origin.Made;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/// Follows the values of methods, through the methods of the same code base that they call. It remembers what it has
/// read; use one for a class at a time, from one thread.
public final class Flows {

    private final String root;
    private final Map<String, JavaClass> known = new HashMap<>();
    private final Map<String, Optional<Bytecode>> read = new HashMap<>();
    private final Map<MethodNode, Optional<MethodFlow>> followed = new HashMap<>();
    private final Map<MethodNode, Summary> summaries = new HashMap<>();

    /// @param root the package of the code base; calls of other classes are not followed
    public Flows(String root) {
        this.root = root;
    }

    /// The compiled methods of a class; empty if it is outside the code base.
    public Optional<Bytecode> read(JavaClass type) {
        if (!isOwn(type.getName())) {
            return Optional.empty();
        }
        return read.computeIfAbsent(type.getName(), name -> {
            known.put(name, type);
            type.getCodeUnitAccessesFromSelf()
                    .forEach(access -> known.putIfAbsent(access.getTargetOwner().getName(), access.getTargetOwner()));
            type.getRawSuperclass().ifPresent(above -> known.putIfAbsent(above.getName(), above));
            return Bytecode.of(type);
        });
    }

    private boolean isOwn(String name) {
        return root.isEmpty() || name.startsWith(root + ".");
    }

    /// What a method does; empty for one without code.
    public Optional<MethodFlow> follow(Bytecode owner, MethodNode method) {
        var found = followed.get(method);
        if (found != null) {
            return found;
        }
        // A method that calls itself is unknown to itself.
        followed.put(method, Optional.empty());
        var flow = method.instructions.size() == 0 ? Optional.<MethodFlow>empty() : Optional.of(flow(owner, method));
        followed.put(method, flow);
        return flow;
    }

    private MethodFlow flow(Bytecode owner, MethodNode method) {
        var contents = new Contents();
        var libraries = new LibraryCalls(contents, method.instructions::get);
        var interpreter = new Interpreter(
                method,
                contents,
                call -> isOwn(call.owner()) && !call.name().equals("<init>")
                        ? result(call, contents)
                        : libraries.result(call));
        try {
            return new Reading(owner, method).of(interpreter.frames(owner.code().name), contents);
        } catch (AnalyzerException e) {
            throw new IllegalStateException(owner.type().getName() + "." + method.name + " cannot be followed", e);
        }
    }

    private Set<Origin> result(Call call, Contents contents) {
        var summary = summary(call);
        contents.put(call.at(), Summary.told(summary.inside(), call.at(), call.arguments(), contents::of));
        return Summary.told(summary.returned(), call.at(), call.arguments(), contents::of);
    }

    private Summary summary(Call call) {
        return target(call).map(this::summary).orElse(Summary.UNKNOWN);
    }

    private Summary summary(MethodFlow flow) {
        var found = summaries.putIfAbsent(flow.method(), Summary.UNKNOWN);
        if (found == null) {
            found = summarized(flow);
            summaries.put(flow.method(), found);
        }
        return found;
    }

    private Summary summarized(MethodFlow flow) {
        var returned = MethodFlow.all(flow.returned().stream());
        return new Summary(
                returned,
                flow.inside(returned.stream().filter(Made.class::isInstance).collect(Collectors.toSet())),
                changed(flow),
                comesBack(flow));
    }

    /// The method of the code base that a call leads to, if its code is known.
    public Optional<MethodFlow> target(Call call) {
        var owner = Optional.ofNullable(known.get(call.owner()));
        while (owner.isPresent()) {
            var code = owner.flatMap(this::read);
            var method = code.flatMap(here -> here.method(call.name(), call.descriptor()));
            if (method.isPresent()) {
                return follow(code.orElseThrow(), method.orElseThrow());
            }
            owner = owner.flatMap(JavaClass::getRawSuperclass);
        }
        return Optional.empty();
    }

    /// The origins of the collections and arrays that a method changes, itself or by a call.
    public Set<Origin> changed(MethodFlow flow) {
        var changed = new HashSet<>(flow.changed());
        for (var call : flow.calls()) {
            changed.addAll(
                    isOwn(call.owner())
                            ? Summary.told(
                                    summary(call).changed(), call.at(), call.arguments(), flow.contents()::of)
                            : LibraryCalls.changedBy(call));
        }
        return changed;
    }

    /// Whether a method ever returns, rather than throwing whenever it is called.
    public boolean returns(MethodFlow flow) {
        return summary(flow).returns();
    }

    private boolean comesBack(MethodFlow flow) {
        var code = Bytecode.instructions(flow.method()).toList();
        return code.stream().anyMatch(end -> end.getOpcode() >= Opcodes.IRETURN && end.getOpcode() <= Opcodes.RETURN)
                && (code.stream().anyMatch(JumpInsnNode.class::isInstance)
                        || flow.calls().stream()
                                .allMatch(call -> call.isLater() || !isOwn(call.owner()) || summary(call).returns()));
    }
}
