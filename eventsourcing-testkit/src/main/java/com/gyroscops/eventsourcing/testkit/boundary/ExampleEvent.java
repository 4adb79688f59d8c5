package com.gyroscops.eventsourcing.testkit.boundary;

/// The events of the examples.
sealed interface ExampleEvent {

    record LoginId(String value) {}

    record CourseId(String value) {}

    record StudentId(String value) {}

    record ProductId(String value) {}

    record TokenId(String value) {}

    record OrderId(String value) {}

    record AccountRegistered(LoginId loginId) implements ExampleEvent {}

    record AccountClosed(LoginId loginId) implements ExampleEvent {}

    record CourseDefined(CourseId courseId, int capacity) implements ExampleEvent {}

    record StudentSubscribed(StudentId studentId, CourseId courseId) implements ExampleEvent {}

    record ProductPriced(ProductId productId, int price) implements ExampleEvent {}

    record ProductOrdered(OrderId orderId, ProductId productId, int price) implements ExampleEvent {}

    record SignUpInitiated(TokenId tokenId) implements ExampleEvent {}

    record SignUpConfirmed(TokenId tokenId) implements ExampleEvent {}

    record InvoiceCreated(int number) implements ExampleEvent {}
}
