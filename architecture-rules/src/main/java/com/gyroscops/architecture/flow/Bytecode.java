package com.gyroscops.architecture.flow;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/// A class with its compiled methods.
public record Bytecode(JavaClass type, ClassNode code) {

    /// Reads the class file of `type`; empty if ArchUnit knows the class by name only.
    ///
    /// @throws UncheckedIOException if the file is gone, or cannot be read
    public static Optional<Bytecode> of(JavaClass type) {
        return type.getSource().map(source -> {
            try (var bytes = source.getUri().toURL().openStream()) {
                var code = new ClassNode();
                new ClassReader(bytes.readAllBytes()).accept(code, ClassReader.SKIP_FRAMES);
                return new Bytecode(type, code);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /// The methods, constructors and initializers that the class declares, lambdas included.
    public Stream<MethodNode> methods() {
        return code.methods.stream();
    }

    Optional<MethodNode> method(String name, String descriptor) {
        return methods()
                .filter(method -> method.name.equals(name) && method.desc.equals(descriptor))
                .findFirst();
    }

    /// The instructions of a method.
    public static Stream<AbstractInsnNode> instructions(MethodNode method) {
        return Arrays.stream(method.instructions.toArray());
    }

    /// The line of an instruction; 0 if the class file has none.
    public static int line(AbstractInsnNode instruction) {
        for (var at = instruction; at != null; at = at.getPrevious()) {
            if (at instanceof LineNumberNode line) {
                return line.line;
            }
        }
        return 0;
    }

    /// The method that a lambda or a method reference calls; empty for other uses of `invokedynamic`.
    public static Optional<Handle> target(InvokeDynamicInsnNode call) {
        return call.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                ? Arrays.stream(call.bsmArgs)
                        .filter(Handle.class::isInstance)
                        .map(Handle.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    /// Whether `caller`, a method of `owner`, calls the method of `owner` or makes a lambda of it.
    public static boolean calls(MethodNode caller, Bytecode owner, MethodNode method) {
        return instructions(caller).anyMatch(instruction -> {
            if (instruction instanceof MethodInsnNode call) {
                return call.owner.equals(owner.code.name)
                        && call.name.equals(method.name)
                        && call.desc.equals(method.desc);
            }
            return instruction instanceof InvokeDynamicInsnNode later
                    && target(later)
                            .filter(handle -> handle.getOwner().equals(owner.code.name)
                                    && handle.getName().equals(method.name)
                                    && handle.getDesc().equals(method.desc))
                            .isPresent();
        });
    }

    /// The full name of a class that a class file calls by its internal name.
    static String name(String internal) {
        return internal.replace('/', '.');
    }
}
