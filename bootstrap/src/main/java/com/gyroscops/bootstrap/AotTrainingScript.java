package com.gyroscops.bootstrap;

import java.util.List;

/// The requests of the training run to a part of the application. A context contributes one in its module.
interface AotTrainingScript {

    /// The requests that are sent once at the beginning.
    List<AotTrainingRequest> opening();

    /// The commands that a client sends in each round.
    ///
    /// @param id a new id for each round
    List<AotTrainingRequest> commands(String id);

    /// The requests that a client sends occasionally.
    ///
    /// @param id an id that was passed to [#commands] before
    List<AotTrainingRequest> others(String id);
}
