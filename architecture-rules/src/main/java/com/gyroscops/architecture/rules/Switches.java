package com.gyroscops.architecture.rules;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/// Finds the switches over sealed types, with their faults.
final class Switches extends TreePathScanner<@Nullable Void, @Nullable Void> {

    /// A switch over a sealed type.
    ///
    /// @param type the class that contains it
    /// @param at its file and line
    record Found(String type, String at, List<String> faults) {}

    private final JavacTask task;
    private final Trees trees;
    private final List<Found> found = new ArrayList<>();

    private Switches(JavacTask task) {
        this.task = task;
        this.trees = Trees.instance(task);
    }

    static List<Found> overSealedTypes(Sources.Compiled sources) {
        var scanner = new Switches(sources.task());
        for (CompilationUnitTree unit : sources.units()) {
            scanner.scan(unit, null);
        }
        return List.copyOf(scanner.found);
    }

    @Override
    public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void unused) {
        look(tree, tree.getExpression(), tree.getCases());
        return super.visitSwitch(tree, null);
    }

    @Override
    public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void unused) {
        look(tree, tree.getExpression(), tree.getCases());
        return super.visitSwitchExpression(tree, null);
    }

    private void look(Tree tree, ExpressionTree selector, List<? extends CaseTree> cases) {
        var type = typeOf(new TreePath(getCurrentPath(), selector));
        if (isSealed(type)) {
            var faults = cases.stream()
                    .flatMap(branch -> faults(branch, type))
                    .distinct()
                    .toList();
            found.add(new Found(enclosingClass(), at(tree), faults));
        }
    }

    @SuppressWarnings("preview") // Labels are, in Java 17
    private Stream<String> faults(CaseTree branch, TypeMirror selector) {
        var faults = new ArrayList<String>();
        for (var label : branch.getLabels()) {
            if (label instanceof DefaultCaseLabelTree) {
                faults.add("switches over sealed " + selector + " with a default");
            }
            var pattern = PatternCases.typePattern(label);
            if (!PatternCases.isGuarded(branch)
                    && pattern.isPresent()
                    && isAll(typeOf(new TreePath(getCurrentPath(), pattern.get().getVariable())), selector)) {
                faults.add("switches over sealed " + selector + " with a case that takes all that is left");
            }
        }
        if (branch.getCaseKind() == CaseTree.CaseKind.STATEMENT) {
            faults.add("switches over sealed " + selector + " with colons");
        }
        return faults.stream();
    }

    private boolean isAll(TypeMirror taken, TypeMirror selector) {
        return task.getTypes()
                .isSubtype(task.getTypes().erasure(selector), task.getTypes().erasure(taken));
    }

    private TypeMirror typeOf(TreePath path) {
        return task.getTypes().erasure(trees.getTypeMirror(path));
    }

    private static boolean isSealed(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement().getModifiers().contains(Modifier.SEALED);
    }

    private String enclosingClass() {
        for (var path = getCurrentPath(); path != null; path = path.getParentPath()) {
            if (path.getLeaf() instanceof ClassTree declared
                    && !declared.getSimpleName().isEmpty()
                    && trees.getElement(path) instanceof TypeElement element) {
                return task.getElements().getBinaryName(element).toString();
            }
        }
        throw new IllegalStateException("a switch outside of any class");
    }

    private String at(Tree tree) {
        var unit = getCurrentPath().getCompilationUnit();
        var start = trees.getSourcePositions().getStartPosition(unit, tree);
        var file = java.nio.file.Path.of(unit.getSourceFile().getName()).getFileName();
        return "(" + file + ":" + unit.getLineMap().getLineNumber(start) + ")";
    }
}
