package com.gyroscops.architecture.rules;

import com.gyroscops.architecture.flow.Bytecode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodNode;

/// Exceptions that compiled code creates although no source says so.
final class CompilersOwn {

    /// Created where a switch has no matching case.
    static final Set<String> NO_CASE_LEFT = Set.of(
            "java.lang.MatchException",
            "java.lang.IncompatibleClassChangeError",
            "kotlin.NoWhenBranchMatchedException");

    private CompilersOwn() {}

    /// Whether the compiler, or a generator such as Lombok, wrote that this exception is created.
    static boolean creates(String exception, MethodNode method, AbstractInsnNode created) {
        return NO_CASE_LEFT.contains(exception)
                || isGenerated(method)
                || (exception.equals("java.lang.AssertionError") && isAssertion(method, created))
                || (exception.equals("java.lang.NullPointerException") && isNullCheck(created));
    }

    private static boolean isGenerated(MethodNode method) {
        return Stream.of(method.visibleAnnotations, method.invisibleAnnotations)
                .flatMap(all -> all == null ? Stream.<AnnotationNode>empty() : List.copyOf(all).stream())
                .anyMatch(annotation -> annotation.desc.endsWith("/Generated;"));
    }

    /// Whether it stands between the question whether assertions are on and where that jumps to.
    private static boolean isAssertion(MethodNode method, AbstractInsnNode created) {
        var at = method.instructions.indexOf(created);
        return Bytecode.instructions(method)
                .filter(asked -> asked instanceof FieldInsnNode field && field.name.equals("$assertionsDisabled"))
                .filter(asked -> method.instructions.indexOf(asked) < at)
                .anyMatch(asked -> asked.getNext() instanceof JumpInsnNode jump
                        && method.instructions.indexOf(jump.label) > at);
    }

    /// Whether its message is that of Lombok's `@NonNull`.
    private static boolean isNullCheck(AbstractInsnNode created) {
        return created.getPrevious() instanceof LdcInsnNode message
                && message.cst instanceof String text
                && text.matches("\\w+ is (marked (non-null|@NonNull|@NotNull) but is )?null");
    }
}
