package com.gyroscops.benchmarks.stores;

/// The stores that are compared.
enum Subjects {
    OURS("ours", 1_000_000),
    OURS_WITHOUT_TEXTS("ours, without texts", 1_000_000),
    LIMIT("limit", 1_000_000),
    AXON("Axon 5.0.1", 1_000_000),
    AXON_4("Axon 4.12.3", 1_000_000),
    OCCURRENT("Occurrent 0.19.10", 1_000_000),
    CHAPTER("the chapter's", 10_000);

    final String title;

    /// The maximum number of events: some stores need time that grows with their size.
    final int most;

    Subjects(String title, int most) {
        this.title = title;
        this.most = most;
    }

    StoreSubject create() {
        return switch (this) {
            case LIMIT -> new LimitStore();
            case OURS -> new OurStore(OurStore.CODEC);
            case OURS_WITHOUT_TEXTS -> new OurStore(new SilentCodec(OurStore.CODEC));
            case AXON -> new AxonStore();
            case AXON_4 -> new Axon4Store();
            case OCCURRENT -> new OccurrentStore();
            case CHAPTER -> new ChapterStore();
        };
    }

    /// Whether it is one of this project's, with indexes that follow.
    boolean ours() {
        return this == OURS || this == OURS_WITHOUT_TEXTS;
    }

    /// Whether a read scans all of its events.
    boolean scans() {
        return this == AXON || this == AXON_4 || this == CHAPTER;
    }

    /// Whether an append to a stream that has grown meanwhile is refused.
    boolean checks() {
        return this != AXON_4;
    }
}
