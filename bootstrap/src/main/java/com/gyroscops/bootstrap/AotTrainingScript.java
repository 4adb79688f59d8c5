package com.gyroscops.bootstrap;

import java.util.List;

/// What the rehearsal asks of a part of the application. A context contributes one by its module.
interface AotTrainingScript {

    /// What is asked once, first.
    List<AotTrainingRequest> opening();

    /// What one client asks for over and over.
    ///
    /// @param id another one each time
    List<AotTrainingRequest> commands(String id);

    /// What is asked for now and then.
    ///
    /// @param id one that [#commands] have been asked for with
    List<AotTrainingRequest> others(String id);
}
