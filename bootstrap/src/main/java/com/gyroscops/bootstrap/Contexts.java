package com.gyroscops.bootstrap;

import com.google.inject.Module;
import java.util.ArrayList;
import java.util.List;

/// The contexts that the application is made of, a module each.
final class Contexts {

    private Contexts() {}

    static List<Module> modules() {
        var modules = new ArrayList<Module>();
        modules.add(new BillingModule()); // fork:sample-line
        return modules;
    }
}
