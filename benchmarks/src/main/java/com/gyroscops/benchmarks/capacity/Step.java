package com.gyroscops.benchmarks.capacity;

/// What is done with a payment, one command each.
enum Step {
    REQUEST,
    PROCESS,
    APPROVE,
    REJECT,
    CAPTURE,
    CANCEL,
    FAIL,
    REFUND_HALF
}
