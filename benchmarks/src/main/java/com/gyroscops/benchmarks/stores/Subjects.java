package com.gyroscops.benchmarks.stores;

/// The stores that are compared.
enum Subjects {
    LIMIT("limit", 1_000_000),
    OURS("ours", 1_000_000),
    AXON("Axon 5.0.1", 1_000_000),
    OCCURRENT("Occurrent 0.19.10", 1_000_000),
    CHAPTER("the chapter's", 10_000);

    final String title;

    /// How many events it is asked to hold: some need time that grows with the whole store.
    final int most;

    Subjects(String title, int most) {
        this.title = title;
        this.most = most;
    }

    StoreSubject create() {
        return switch (this) {
            case LIMIT -> new LimitStore();
            case OURS -> new OurStore();
            case AXON -> new AxonStore();
            case OCCURRENT -> new OccurrentStore();
            case CHAPTER -> new ChapterStore();
        };
    }
}
