package com.gyroscops.web.http;

import io.vavr.Function3;
import io.vavr.Function4;
import io.vavr.Function5;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The result of reading a part of a request: its value or all errors. Immutable.
public sealed interface Parsed<T> {

    /// A valid part.
    record Valid<T>(T value) implements Parsed<T> {}

    /// An invalid part.
    ///
    /// @param errors at least one, in the order of the request
    record Invalid<T>(List<FieldError> errors) implements Parsed<T> {

        public Invalid {
            errors = List.copyOf(errors);
        }
    }

    static <T> Parsed<T> valid(T value) {
        return new Valid<>(value);
    }

    /// A part with one error.
    static <T> Parsed<T> invalid(String field, String code, String message) {
        return new Invalid<>(List.of(new FieldError(field, code, message)));
    }

    /// A part with these errors, at least one.
    static <T> Parsed<T> invalid(List<FieldError> errors) {
        return new Invalid<>(errors);
    }

    /// The values of all parts in order, or the errors of all.
    static <T> Parsed<List<T>> all(List<? extends Parsed<? extends T>> parts) {
        var values = new ArrayList<T>(parts.size());
        for (Parsed<? extends T> part : parts) {
            if (part instanceof Valid(var value)) {
                values.add(value);
            }
        }
        return values.size() == parts.size() ? valid(values) : invalid(errorsOf(parts));
    }

    /// The result of `make` on both values, or the errors of both.
    static <A, B, T> Parsed<T> combine(Parsed<A> a, Parsed<B> b, BiFunction<A, B, T> make) {
        return a instanceof Valid<A>(var v) && b instanceof Valid<B>(var w)
                ? valid(make.apply(v, w))
                : invalid(errorsOf(List.of(a, b)));
    }

    static <A, B, C, T> Parsed<T> combine(Parsed<A> a, Parsed<B> b, Parsed<C> c, Function3<A, B, C, T> make) {
        return a instanceof Valid<A>(var v) && b instanceof Valid<B>(var w) && c instanceof Valid<C>(var x)
                ? valid(make.apply(v, w, x))
                : invalid(errorsOf(List.of(a, b, c)));
    }

    static <A, B, C, D, T> Parsed<T> combine(
            Parsed<A> a, Parsed<B> b, Parsed<C> c, Parsed<D> d, Function4<A, B, C, D, T> make) {
        return a instanceof Valid<A>(var v)
                        && b instanceof Valid<B>(var w)
                        && c instanceof Valid<C>(var x)
                        && d instanceof Valid<D>(var y)
                ? valid(make.apply(v, w, x, y))
                : invalid(errorsOf(List.of(a, b, c, d)));
    }

    static <A, B, C, D, E, T> Parsed<T> combine(
            Parsed<A> a, Parsed<B> b, Parsed<C> c, Parsed<D> d, Parsed<E> e, Function5<A, B, C, D, E, T> make) {
        return a instanceof Valid<A>(var v)
                        && b instanceof Valid<B>(var w)
                        && c instanceof Valid<C>(var x)
                        && d instanceof Valid<D>(var y)
                        && e instanceof Valid<E>(var z)
                ? valid(make.apply(v, w, x, y, z))
                : invalid(errorsOf(List.of(a, b, c, d, e)));
    }

    /// This value if `check` is valid too, otherwise the errors of both.
    default Parsed<T> and(Parsed<?> check) {
        return check instanceof Valid ? this : invalid(errorsOf(List.of(this, check)));
    }

    default <U> Parsed<U> map(Function<? super T, ? extends U> then) {
        return switch (this) {
            case Valid<T>(var value) -> valid(then.apply(value));
            case Invalid<T>(var errors) -> invalid(errors);
        };
    }

    /// The result of `next` on the value, or the same errors.
    default <U> Parsed<U> flatMap(Function<? super T, Parsed<U>> next) {
        return switch (this) {
            case Valid<T>(var value) -> next.apply(value);
            case Invalid<T>(var errors) -> invalid(errors);
        };
    }

    private static List<FieldError> errorsOf(List<? extends Parsed<?>> parts) {
        var all = new ArrayList<FieldError>();
        for (Parsed<?> part : parts) {
            if (part instanceof Invalid<?>(var errors)) {
                all.addAll(errors);
            }
        }
        return all;
    }
}
