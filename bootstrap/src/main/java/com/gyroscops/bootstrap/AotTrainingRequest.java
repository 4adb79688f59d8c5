package com.gyroscops.bootstrap;

/// One request of the rehearsal.
///
/// @param headers beside the usual ones, each with its line break
/// @param status of the answer
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
