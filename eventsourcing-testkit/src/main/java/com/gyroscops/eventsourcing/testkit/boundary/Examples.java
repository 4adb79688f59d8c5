package com.gyroscops.eventsourcing.testkit.boundary;

import static com.gyroscops.eventsourcing.testkit.boundary.Attempt.unless;

import com.gyroscops.eventsourcing.boundary.FactType;
import com.gyroscops.eventsourcing.boundary.Facts;
import com.gyroscops.eventsourcing.event.Tag;
import com.gyroscops.eventsourcing.testkit.boundary.ExampleEvent.AccountClosed;
import com.gyroscops.eventsourcing.testkit.boundary.ExampleEvent.AccountRegistered;
import com.gyroscops.eventsourcing.testkit.boundary.ExampleEvent.CourseDefined;
import com.gyroscops.eventsourcing.testkit.boundary.ExampleEvent.CourseId;
import com.gyroscops.eventsourcing.testkit.boundary.ExampleEvent.InvoiceCreated;
import com.gyroscops.eventsourcing.testkit.boundary.ExampleEvent.LoginId;
import com.gyroscops.eventsourcing.testkit.boundary.ExampleEvent.OrderId;
import com.gyroscops.eventsourcing.testkit.boundary.ExampleEvent.ProductId;
import com.gyroscops.eventsourcing.testkit.boundary.ExampleEvent.ProductOrdered;
import com.gyroscops.eventsourcing.testkit.boundary.ExampleEvent.ProductPriced;
import com.gyroscops.eventsourcing.testkit.boundary.ExampleEvent.SignUpConfirmed;
import com.gyroscops.eventsourcing.testkit.boundary.ExampleEvent.SignUpInitiated;
import com.gyroscops.eventsourcing.testkit.boundary.ExampleEvent.StudentId;
import com.gyroscops.eventsourcing.testkit.boundary.ExampleEvent.StudentSubscribed;
import com.gyroscops.eventsourcing.testkit.boundary.ExampleEvent.TokenId;
import io.vavr.control.Either;
import java.util.List;

/// The decisions of the examples at https://dcb.events/examples/.
final class Examples {

    /// The number of courses that a student may be subscribed to.
    static final int COURSES = 3;

    private static final FactType<Boolean> LOGIN_TAKEN = FactType.named("LoginTaken", false)
            .when(AccountRegistered.class, (_, _) -> true)
            .when(AccountClosed.class, (_, _) -> false);
    private static final FactType<Integer> CAPACITY =
            FactType.named("Capacity", 0).when(CourseDefined.class, (_, course) -> course.capacity());
    private static final FactType<Integer> SUBSCRIPTIONS =
            FactType.named("Subscriptions", 0).when(StudentSubscribed.class, (count, _) -> count + 1);
    private static final FactType<Integer> PRICE =
            FactType.named("Price", 0).when(ProductPriced.class, (_, product) -> product.price());
    private static final FactType<Boolean> ORDERED =
            FactType.named("Ordered", false).when(ProductOrdered.class, (_, _) -> true);
    private static final FactType<Token> TOKEN = FactType.named("Token", Token.UNKNOWN)
            .when(SignUpInitiated.class, (_, _) -> Token.OPEN)
            .when(SignUpConfirmed.class, (_, _) -> Token.USED);
    private static final FactType<Integer> LAST_NUMBER =
            FactType.named("LastNumber", 0).when(InvoiceCreated.class, (_, invoice) -> invoice.number());

    enum Token {
        UNKNOWN,
        OPEN,
        USED
    }

    private record Room(int capacity, int taken) {}

    private record Enrolment(Room course, int ofStudent, boolean repeated) {}

    private Examples() {}

    static Attempt<?> register(String login, String account) {
        return new Attempt<>(
                account,
                Facts.of(LOGIN_TAKEN.about(new Tag("login", login))),
                taken -> unless(taken, "login-taken", new AccountRegistered(new LoginId(login))));
    }

    static Attempt<?> close(String login, String account) {
        return new Attempt<>(account, Facts.given(true), _ -> unless(false, "", new AccountClosed(new LoginId(login))));
    }

    static Attempt<?> define(String course, int capacity) {
        return new Attempt<>(
                "course-" + course,
                Facts.of(CAPACITY.about(new Tag("course", course))),
                known -> unless(known > 0, "course-exists", new CourseDefined(new CourseId(course), capacity)));
    }

    static Attempt<?> subscribe(String student, String course) {
        var ofCourse = new Tag("course", course);
        var ofStudent = new Tag("student", student);
        var facts = Facts.of(CAPACITY.about(ofCourse))
                .with(Facts.of(SUBSCRIPTIONS.about(ofCourse)), Room::new)
                .with(Facts.of(SUBSCRIPTIONS.about(ofStudent)), (room, count) -> new Enrolment(room, count, false))
                .with(
                        Facts.of(SUBSCRIPTIONS.about(ofCourse, ofStudent)),
                        (enrolment, both) -> new Enrolment(enrolment.course(), enrolment.ofStudent(), both > 0));
        return new Attempt<>("student-" + student, facts, enrolment -> decide(enrolment, student, course));
    }

    private static Either<String, List<ExampleEvent>> decide(Enrolment enrolment, String student, String course) {
        if (enrolment.repeated()) {
            return Either.left("already-subscribed");
        }
        if (enrolment.course().taken() >= enrolment.course().capacity()) {
            return Either.left("course-full");
        }
        return unless(
                enrolment.ofStudent() >= COURSES,
                "too-many-courses",
                new StudentSubscribed(new StudentId(student), new CourseId(course)));
    }

    static Attempt<?> price(String product, int price) {
        return new Attempt<>(
                "product-" + product,
                Facts.given(true),
                _ -> unless(false, "", new ProductPriced(new ProductId(product), price)));
    }

    /// An order at the price that the customer has seen, once for each id.
    static Attempt<?> order(String order, String product, int seen) {
        var facts = Facts.of(PRICE.about(new Tag("product", product)))
                .with(
                        Facts.of(ORDERED.about(new Tag("order", order))),
                        (price, ordered) -> ordered ? "order-repeated" : price == seen ? "" : "price-changed");
        var event = new ProductOrdered(new OrderId(order), new ProductId(product), seen);
        return new Attempt<>("orders-of-" + product, facts, reason -> unless(!reason.isEmpty(), reason, event));
    }

    static Attempt<?> signUp(String token) {
        return new Attempt<>(
                "sign-up-" + token,
                Facts.given(true),
                _ -> unless(false, "", new SignUpInitiated(new TokenId(token))));
    }

    static Attempt<?> confirm(String token, String stream) {
        return new Attempt<>(
                stream,
                Facts.of(TOKEN.about(new Tag("token", token))),
                state -> unless(
                        state != Token.OPEN,
                        state == Token.USED ? "token-used" : "token-unknown",
                        new SignUpConfirmed(new TokenId(token))));
    }

    /// An invoice with the next number.
    static Attempt<?> invoice(String stream) {
        return new Attempt<>(
                stream, Facts.of(LAST_NUMBER.overall()), last -> unless(false, "", new InvoiceCreated(last + 1)));
    }
}
