package com.gyroscops.bootstrap;

import com.google.inject.Module;
import java.util.ArrayList;
import java.util.List;

/// The contexts of the application, a module for each, and their demo history.
final class Contexts {

    private Contexts() {}

    static List<Module> modules() {
        var modules = new ArrayList<Module>();
        modules.add(new IdentityModule()); // fork:sample-line
        modules.add(new BillingModule()); // fork:sample-line
        modules.add(new OrganizationModule()); // fork:sample-line
        modules.add(new ResourcesModule()); // fork:sample-line
        modules.add(new WorkflowModule()); // fork:sample-line
        modules.add(new DemoModule()); // fork:sample-line
        return modules;
    }
}
