package com.gyroscops.benchmarks.capacity;

/// The steps of a payment, one command each.
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
