package de.familienaudit.shared;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Marks a service whose every call goes through {@link GuardInterceptor}. */
@Documented
@InterceptorBinding
@Retention(RUNTIME)
@Target(TYPE)
public @interface Guarded {}
