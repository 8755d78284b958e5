package closewright.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of one topic, those of all languages one after the other. A file's entries are {@code head = wording |
 * wording}; indented lines go on with the entry above, and an entry may have no more than those. A line that begins
 * with {@code /} is one regular expression; one that begins with {@code #} is a comment.
 *
 * @param name of its files
 * @param entries in the order of the files
 */
public record Topic(String name, List<Entry> entries) {

    private static final String FOLDER = "/closewright/words/";
    private static final String EXPRESSION = "/";
    private static final String ANY = "*";
    private static final Pattern REFERENCE = Pattern.compile("\\{\\{([^}]+)}}");
    private static final Pattern SPECIAL = Pattern.compile("[^\\p{L}\\p{N} ]");

    static final List<String> LANGUAGES = lines("languages.txt");

    /** Lines by what they are. */
    public static final Topic CONCEPTS = of("concepts");
    /** What labels say beside the concept. */
    public static final Topic TRAITS = of("traits");
    /** Titles of statements, names of tabs. */
    public static final Topic TITLES = of("titles");
    /** What a line is for the reader, and what is none. */
    public static final Topic ROLES = of("roles");
    /** Scales, currencies, what figures count. */
    public static final Topic UNITS = of("units");
    /** On which basis a column states its figures. */
    public static final Topic BASES = of("bases");
    /** The words of currencies. */
    public static final Topic CURRENCIES = of("currencies");
    /** Headers of columns that are no periods. */
    public static final Topic COLUMNS = of("columns");

    public static final Topic MONTHS = of("months");
    /** Spans and dates. */
    public static final Topic PERIODS = of("periods");
    /** What stands before labels, and labels in two languages. */
    public static final Topic NUMBERING = of("numbering");
    /** Signs that a language puts a point before thousands. */
    public static final Topic NOTATION = of("notation");

    /** @param head a key, or what else the topic's files put before their wordings */
    public record Entry(String head, List<String> wordings) {
        public Entry {
            wordings = List.copyOf(wordings);
        }

        private Entry with(List<String> more) {
            return new Entry(
                    head, Stream.concat(wordings.stream(), more.stream()).toList());
        }
    }

    public Topic {
        entries = List.copyOf(entries);
    }

    private static Topic of(String name) {
        return new Topic(
                name,
                LANGUAGES.stream()
                        .flatMap(language -> entries(language + "/" + name + ".txt").stream())
                        .toList());
    }

    /** The words of the topic in one language alone. */
    public static Topic of(String name, String language) {
        return new Topic(name, entries(language + "/" + name + ".txt"));
    }

    /** The wordings of all entries with that head. */
    public List<String> wordings(String head) {
        return entries.stream()
                .filter(entry -> entry.head().equals(head))
                .flatMap(entry -> entry.wordings().stream())
                .toList();
    }

    /** The same with one entry more. */
    public Topic with(Entry entry) {
        return new Topic(name, Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }

    /** A pattern of any wording of the entries with that head. */
    public Pattern pattern(String head) {
        return Pattern.compile(choice(head));
    }

    /** A pattern for each wording of the entries with that head. */
    public List<Pattern> patterns(String head) {
        return wordings(head).stream()
                .map(this::expression)
                .map(Pattern::compile)
                .toList();
    }

    /** An expression in which {@code {{head}}} stands for any wording of the entries with that head. */
    public Pattern filled(String template) {
        return Pattern.compile(expression("/" + template + "/"));
    }

    private String choice(String head) {
        List<String> wordings = head.endsWith(ANY) ? wordingsOfAll(head) : wordings(head);
        if (wordings.isEmpty()) {
            throw new IllegalStateException("no words for " + head);
        }
        return wordings.stream().map(this::expression).collect(Collectors.joining("|", "(?:", ")"));
    }

    private List<String> wordingsOfAll(String heads) {
        String start = heads.substring(0, heads.length() - ANY.length());
        return entries.stream()
                .filter(entry -> entry.head().startsWith(start))
                .flatMap(entry -> entry.wordings().stream())
                .toList();
    }

    private String expression(String wording) {
        if (!wording.startsWith(EXPRESSION)) {
            return SPECIAL.matcher(wording).replaceAll("\\\\$0");
        }
        return REFERENCE
                .matcher(wording.substring(1, wording.length() - 1))
                .replaceAll(reference -> Matcher.quoteReplacement(choice(reference.group(1))));
    }

    private static List<Entry> entries(String file) {
        List<Entry> entries = new ArrayList<>();
        for (String line : lines(file)) {
            if (Character.isWhitespace(line.charAt(0))) {
                int last = entries.size() - 1;
                entries.set(last, entries.get(last).with(split(line.strip())));
            } else {
                int sign = line.indexOf(" = ");
                String head = sign < 0 ? line : line.substring(0, sign);
                entries.add(new Entry(
                        head.strip(),
                        sign < 0 ? List.of() : split(line.substring(sign + 3).strip())));
            }
        }
        return entries;
    }

    private static List<String> split(String words) {
        return words.startsWith(EXPRESSION)
                ? List.of(words)
                : Stream.of(words.split("\\|", -1)).map(String::strip).toList();
    }

    /** The lines of a file that say something; none where there is no such file. */
    private static List<String> lines(String file) {
        try (InputStream resource = Topic.class.getResourceAsStream(FOLDER + file)) {
            return resource == null
                    ? List.of()
                    : new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
