package closewright.workbook.recognition.period;

import closewright.language.Topic;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Years of an era ("令和5年" is 2023) and quarters of a year that is named by its last month, in western years. */
final class JapaneseYear {

    private static final String HEAD = "era-";
    private static final Map<String, Integer> ERAS = eras();
    private static final Pattern ERA = Pattern.compile("(?<era>"
            + ERAS.keySet().stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"))
            + ") ?(?<year>元|\\d{1,3})(?=年)");
    private static final Pattern INTERIM = PeriodRule.TOPIC.pattern("interim-of-year");

    private JapaneseYear() {}

    private static Map<String, Integer> eras() {
        Map<String, Integer> eras = new HashMap<>();
        for (Topic.Entry entry : PeriodRule.TOPIC.entries()) {
            if (entry.head().startsWith(HEAD)) {
                Integer before = Integer.valueOf(entry.head().substring(HEAD.length()));
                entry.wordings().forEach(era -> eras.put(era, before));
            }
        }
        return eras;
    }

    static String inWestern(String text) {
        if (text.chars().allMatch(character -> character < 0x80)) {
            return text;
        }
        Matcher era = ERA.matcher(text);
        String western = era.replaceAll(found -> year(era));
        Matcher interim = INTERIM.matcher(western);
        return interim.replaceAll(found -> months(interim));
    }

    private static String year(Matcher found) {
        int before = Objects.requireNonNull(ERAS.get(found.group("era")));
        String number = found.group("year");
        return String.valueOf(before + (Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : 1));
    }

    /** The second quarter of the year that ends in March 2024 is told as the six months up to September 2023. */
    private static String months(Matcher found) {
        int months = 3 * Integer.parseInt(found.group("part"));
        int month = Integer.parseInt(found.group("month"));
        if (month < 1 || month > 12) {
            return Matcher.quoteReplacement(found.group());
        }
        YearMonth end =
                YearMonth.of(Integer.parseInt(found.group("year")), month).minusMonths(12L - months);
        return " " + months + " months ended " + end.getYear() + "年" + end.getMonthValue() + "月 ";
    }
}
