package com.gyroscops.architecture.docs;

import com.gyroscops.architecture.Project;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/// What an aggregate's decisions can result in, read from its sources: from the case of a command in `decide`, through
/// the methods of its package.
///
/// @param units the sources of the aggregate's package
record Decisions(List<CompilationUnitTree> units) {

    static Decisions of(Aggregate aggregate) {
        var folder = Path.of(aggregate.state().getPackageName().replace('.', '/'));
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var files = new ArrayList<Path>();
            for (var sources : Project.SOURCES) {
                if (Files.isDirectory(sources.resolve(folder))) {
                    try (var inside = Files.list(sources.resolve(folder))) {
                        inside.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
                    }
                }
            }
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            var units = new ArrayList<CompilationUnitTree>();
            task.parse().forEach(units::add);
            return new Decisions(units);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The simple names of the types that are created when `command` is decided.
    Set<String> of(Class<?> command) {
        var made = new LinkedHashSet<String>();
        var label = Pattern.compile("\\b" + command.getSimpleName() + "\\b");
        for (var method : methods("decide")) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitCase(CaseTree branch, Void nothing) {
                    if (branch.getLabels().stream()
                            .anyMatch(each -> label.matcher(each.toString()).find())) {
                        follow(branch.getBody(), made, new HashSet<>());
                    }
                    return null;
                }
            }.scan(method.getBody(), null);
        }
        return made;
    }

    private void follow(Tree tree, Set<String> made, Set<String> seen) {
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitNewClass(NewClassTree creation, Void nothing) {
                made.add(creation.getIdentifier().toString());
                return super.visitNewClass(creation, null);
            }

            @Override
            public Void visitMemberReference(MemberReferenceTree reference, Void nothing) {
                made.add(reference.getQualifierExpression().toString());
                return super.visitMemberReference(reference, null);
            }

            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                var name = call.getMethodSelect().toString().replaceFirst(".*\\.", "");
                if (seen.add(name)) {
                    methods(name).forEach(method -> follow(method.getBody(), made, seen));
                }
                return super.visitMethodInvocation(call, null);
            }
        }.scan(tree, null);
    }

    private List<MethodTree> methods(String name) {
        var found = new ArrayList<MethodTree>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void nothing) {
                if (method.getName().contentEquals(name) && method.getBody() != null) {
                    found.add(method);
                }
                return super.visitMethod(method, null);
            }
        }.scan(units, null);
        return found;
    }
}
