package vn.tinhnha.participation.fieldreport.internal;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.ProvinceProfile.ReportRules;
import vn.tinhnha.platform.rules.Rule;
import vn.tinhnha.platform.rules.RuleBook;

/** The numbers of the legal clock: what Quyết định 482 and the province's profile say, until an administrator changes it. */
@Component
public class FieldReportRules implements RuleBook {

    private static final String REGULATION = " Quyết định 482/QĐ-UBND";
    private static final String CENTER = "Quy ước của Trung tâm điều hành";

    private final Rule<Duration> dispatch;
    private final Rule<Duration> dispatchComplex;
    private final Rule<Duration> dispatchOutsideHours;
    private final Rule<Duration> returnWindow;
    private final Rule<Integer> handlingDays;
    private final Rule<Duration> publication;
    private final Rule<Integer> longestWait;
    private final Rule<Integer> longestForceMajeure;
    private final Rule<Integer> firstReminder;
    private final Rule<Integer> secondReminder;
    private final Rule<Duration> nextLevel;
    private final Rule<Integer> digest;

    @Autowired
    FieldReportRules(Province province) {
        this(province.profile().reports());
    }

    FieldReportRules(ReportRules profile) {
        dispatch = Rule.workingTime(key("dispatch"), profile.dispatch(), "Điều 7.3" + REGULATION);
        dispatchComplex = Rule.workingTime(key("dispatch-complex"), profile.dispatchComplex(), "Điều 7.3" + REGULATION);
        dispatchOutsideHours =
                Rule.clockTime(key("dispatch-outside-hours"), profile.dispatchOutsideHours(), "Điều 7.3" + REGULATION);
        returnWindow = Rule.workingTime(key("return-window"), profile.returnWindow(), "Điều 8.1 b" + REGULATION);
        handlingDays = Rule.workingDays(key("handling-days"), profile.handlingDays(), "Điều 8.3" + REGULATION);
        publication = Rule.workingTime(key("publication"), profile.publication(), "Điều 9.3" + REGULATION);
        longestWait = Rule.workingDays(key("longest-wait"), 5, CENTER);
        longestForceMajeure = Rule.workingDays(key("longest-force-majeure"), 10, CENTER);
        firstReminder = Rule.percent(key("first-reminder"), 50, CENTER);
        secondReminder = Rule.percent(key("second-reminder"), 80, CENTER);
        nextLevel = Rule.workingTime(key("next-level"), Duration.ofHours(4), CENTER);
        digest = Rule.count(key("digest"), 3, CENTER);
    }

    /** From receipt to dispatch or refusal, in hours or on a shift. */
    Rule<Duration> dispatch() {
        return dispatch;
    }

    /** The same where several agencies must be asked first. */
    Rule<Duration> dispatchComplex() {
        return dispatchComplex;
    }

    /** The same for what is received outside office hours. */
    Rule<Duration> dispatchOutsideHours() {
        return dispatchOutsideHours;
    }

    /** How long an agency may return a report without asking. */
    Rule<Duration> returnWindow() {
        return returnWindow;
    }

    /** How long an agency may take; its own limits are never longer. */
    public Rule<Integer> handlingDays() {
        return handlingDays;
    }

    /** From the leader's approval to publication. */
    Rule<Duration> publication() {
        return publication;
    }

    /** After so many working days without an answer of the reporter the clock runs again. */
    Rule<Integer> longestWait() {
        return longestWait;
    }

    /** After so many working days of force majeure the clock runs again. */
    Rule<Integer> longestForceMajeure() {
        return longestForceMajeure;
    }

    /** Share of the time after which the handler is reminded. */
    public Rule<Integer> firstReminder() {
        return firstReminder;
    }

    /** Share of the time after which the leader is told, too. */
    public Rule<Integer> secondReminder() {
        return secondReminder;
    }

    /** How long after the deadline the next level is told. */
    public Rule<Duration> nextLevel() {
        return nextLevel;
    }

    /** More reminders than this for one person at one time come as one message. */
    public Rule<Integer> digest() {
        return digest;
    }

    @Override
    public String titleKey() {
        return "fieldreport.rules";
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                dispatch,
                dispatchComplex,
                dispatchOutsideHours,
                returnWindow,
                handlingDays,
                publication,
                longestWait,
                longestForceMajeure,
                firstReminder,
                secondReminder,
                nextLevel,
                digest);
    }

    private static String key(String name) {
        return "fieldreport.rules." + name;
    }
}
