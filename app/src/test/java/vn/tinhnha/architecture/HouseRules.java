package vn.tinhnha.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.ApplicationModule;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

/** The rules of the house that the compiler cannot see; each has a twin that shows it bites. */
final class HouseRules {

    private HouseRules() {}

    /** SQL has one place per module, so that a schema can be changed knowing who reads it. */
    static final ArchRule SQL_LIVES_IN_STORES_AND_QUERIES = noClasses()
            .that(not(simpleNameEndingWith("Store")))
            .and(not(simpleNameEndingWith("Queries")))
            .and(not(insideOneOf("Store", "Queries")))
            // The database module prepares the database itself, before there are stores.
            .and(not(resideInAPackage("..platform.database..")))
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "run SQL",
                    call -> call.getTargetOwner().isAssignableTo(JdbcClient.class)
                            || call.getTargetOwner().isAssignableTo(JdbcOperations.class)))
            .because("SQL lives only in *Store and *Queries");

    /** A transaction is a use case, and use cases are the methods of services. */
    static final ArchRule TRANSACTIONS_START_IN_SERVICES = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Service")
            .allowEmptyShould(true);

    /** A controller that reaches a store goes round the authorization and the history of the service. */
    static final ArchRule CONTROLLERS_NEVER_REACH_STORES = noClasses()
            .that(areControllers())
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "write through a store",
                    call -> call.getTargetOwner().getSimpleName().endsWith("Store")
                            && !call.getTarget().getName().equals("of")))
            .because("controllers bind, authorize, call a service and build the model");

    /** Time is injected: tests travel in it. */
    static final ArchRule NOBODY_LOOKS_AT_THE_WALL_CLOCK = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "ask the system clock",
                    call -> call.getTarget().getName().equals("now")
                            && call.getTarget().getRawParameterTypes().isEmpty()
                            && List.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class)
                                    .stream()
                                    .anyMatch(type -> call.getTargetOwner().isEquivalentTo(type))))
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .because("InstantSource is injected");

    /** A bare RuntimeException says nothing to whoever must react to it. */
    static final ArchRule NO_BARE_EXCEPTIONS = noClasses()
            .should()
            .callConstructorWhere(DescribedPredicate.describe(
                    "make a bare exception",
                    (JavaConstructorCall call) -> !call.getOriginOwner().isAssignableTo(Throwable.class)
                            && Stream.of(RuntimeException.class, Exception.class, Error.class)
                                    .anyMatch(call.getTargetOwner()::isEquivalentTo)))
            .because("an exception's type tells what happened");

    /** What is public is a promise; inside a module only what another of its packages or a template needs is public. */
    static final ArchRule PUBLIC_INSIDE_ONLY_WHERE_NEEDED = classes()
            .that()
            .resideInAPackage("..internal..")
            .and()
            .areTopLevelClasses()
            .and()
            .haveModifier(JavaModifier.PUBLIC)
            .should(beUsedFromAnotherPackage())
            .allowEmptyShould(true);

    /** Every module lists what it may depend on. */
    static final ArchRule MODULES_DECLARE_THEIR_DEPENDENCIES = classes()
            .that()
            .haveSimpleName("package-info")
            .and()
            .areAnnotatedWith(ApplicationModule.class)
            .should(listTheirDependencies());

    /** Names by layer or habit hide what a type is for. */
    static final ArchRule NAMES_SAY_WHAT_A_TYPE_IS = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Util|Utils|Dto|DTO|Helper)")
            .because("types are nouns of the domain");

    private static DescribedPredicate<JavaClass> not(DescribedPredicate<? super JavaClass> predicate) {
        return DescribedPredicate.not(predicate).forSubtype();
    }

    private static DescribedPredicate<JavaClass> insideOneOf(String... suffixes) {
        return DescribedPredicate.describe(
                "nested in a type that may",
                type -> type.getEnclosingClass()
                        .filter(outer -> Arrays.stream(suffixes).anyMatch(outer.getSimpleName()::endsWith))
                        .isPresent());
    }

    private static DescribedPredicate<JavaClass> areControllers() {
        DescribedPredicate<CanBeAnnotated> annotated = CanBeAnnotated.Predicates.annotatedWith(Controller.class)
                .or(CanBeAnnotated.Predicates.annotatedWith(RestController.class));
        return annotated.forSubtype();
    }

    private static ArchCondition<JavaClass> beUsedFromAnotherPackage() {
        return new ArchCondition<>("be used from another package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean used = type.getDirectDependenciesToSelf().stream()
                        .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
                if (!used) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " is public, but no other package uses it"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> listTheirDependencies() {
        return new ArchCondition<>("list their allowed dependencies") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String[] allowed =
                        type.getAnnotationOfType(ApplicationModule.class).allowedDependencies();
                if (Arrays.asList(allowed).contains(ApplicationModule.OPEN_TOKEN)) {
                    events.add(
                            SimpleConditionEvent.violated(type, type.getPackageName() + " may depend on everything"));
                }
            }
        };
    }
}
