package com.gyroscops.bootstrap;

import com.gyroscops.bootstrap.Http.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/// The set-up of a test from a client's point of view: one application for all of its methods, and a client that
/// compares every response with the contract.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Journey {

    final Running running = new Running();
    final ContractClient client = new ContractClient(running.http);

    @AfterAll
    void stop() {
        running.close();
    }

    /// The status of a problem with its code.
    static String code(Answer answer) {
        return answer.status() + " " + answer.json().get("code").asString();
    }
}
