package com.gyroscops.benchmarks;

final class Report {
    private Report() {}
    static void write() {}
}
