package io.github.sceplifecycle.fuzz;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where the search starts; in the ordinary build all that is tried. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Seeds {

  /** Folders from the repository's root; every file in them and below, but what is expected. */
  String[] folders() default {};

  /** Documents written down here. */
  String[] texts() default {};
}
