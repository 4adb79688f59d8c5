package com.gyroscops.bootstrap;

/// A request of the training run.
///
/// @param headers additional headers, each with its line break
/// @param status the expected status of the response
record AotTrainingRequest(String method, String path, String body, String headers, int status) {

    static AotTrainingRequest get(String path) {
        return new AotTrainingRequest("GET", path, "", "", 200);
    }

    static AotTrainingRequest post(int status, String path, String body) {
        return new AotTrainingRequest("POST", path, body, "", status);
    }

    AotTrainingRequest with(String header) {
        return new AotTrainingRequest(method, path, body, headers + header + "\r\n", status);
    }
}
