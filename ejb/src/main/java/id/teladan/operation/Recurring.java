package id.teladan.operation;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Work that comes round by the clock. What fails is told in the log and tried again next time: the
 * server would end a timer for good whose work failed twice, and a database that was away for a
 * minute would leave an instance that looks well and reminds nobody any more.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Recurring {}
