package com.gyroscops.bootstrap;

import com.google.inject.Module;
import java.util.List;
import java.util.Map;

/// A main class without the explorer's module. It prints its address, and serves until it is stopped.
final class WithoutExplorer {

    private WithoutExplorer() {}

    public static void main(String... arguments) {
        var settings = Running.settings(Map.of("GYROSCOPS_PORT", "0", "GYROSCOPS_LOG_LEVEL", "ERROR"));
        System.out.println(Application.start(settings, WithoutExplorer::change).uri());
    }

    static List<Module> change(List<Module> modules) {
        return modules.stream()
                .filter(module -> !(module instanceof ExplorerModule))
                .toList();
    }
}
