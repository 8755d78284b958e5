package closewright.report.review;

import closewright.calculation.checks.Check;
import closewright.calculation.formula.Input;
import closewright.calculation.formula.Judge;
import closewright.report.Checklist;
import closewright.report.Checklist.Item;
import closewright.report.CloseVerdicts;
import closewright.report.PlacedVerdict;
import closewright.report.SignOffStatus;
import closewright.report.SignedFigures;
import closewright.report.Table;
import closewright.report.plan.ReviewPlan.Manual;
import closewright.report.tables.ChecksTable;
import closewright.statement.EarlierSignOff;
import closewright.statement.Finding;
import closewright.statement.SignOff;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists what is to be done before a close is signed: what evidence tells, and what people tell. */
final class ChecklistMaker {

    static final String AUTOMATIC = "Automatic";
    static final String MANUAL = "Manual";
    static final String EARLIER = "Kept from earlier runs: no item of this run";

    private static final String LOOK = "LOOK";
    private static final String NONE = "NONE";

    private final List<Check.Result> results;
    private final SignOffBook signOffs;
    private final List<Item> items = new ArrayList<>();

    private ChecklistMaker(List<Check.Result> results, SignOffBook signOffs) {
        this.results = results;
        this.signOffs = signOffs;
    }

    /** @param findings by what they are about, in order */
    static Checklist make(
            List<Check.Result> results, Map<String, List<Finding>> findings, Optional<Table> flux, Signing signing) {
        ChecklistMaker maker = new ChecklistMaker(results, signing.signOffs());
        maker.checks();
        findings.forEach(maker::findings);
        flux.ifPresent(maker::flux);
        signing.manual().forEach(maker::manual);
        signing.signOffs().leftOver().forEach(maker::earlier);
        return new Checklist(maker.items, maker.overall());
    }

    /** What people sign beside the automatic items, and what they have signed so far. */
    record Signing(List<Manual> manual, SignOffBook signOffs) {}

    private void checks() {
        Map<String, List<Check.Result>> groups = new LinkedHashMap<>();
        for (Check.Kind kind : Check.Kind.values()) {
            results.stream()
                    .filter(result -> result.check().kind() == kind)
                    .forEach(result -> groups.computeIfAbsent(
                                    ChecksTable.heading(kind, result.check().sheet()), none -> new ArrayList<>())
                            .add(result));
        }
        groups.forEach(this::checks);
    }

    private void checks(String label, List<Check.Result> group) {
        add(new Item(
                AUTOMATIC,
                label,
                CloseVerdicts.of(
                        CloseVerdicts.GRAVEST,
                        group.stream().map(Check.Result::state).toList()),
                Optional.of(PlacedVerdict.over(
                        CloseVerdicts.GRAVEST, Map.of(CloseVerdicts.STATES, ChecksTable.rows(results, group)))),
                evidence(group),
                "",
                "",
                signOffs.standing("checks " + label, SignedFigures.of(group))));
    }

    private void add(Item item) {
        items.add(item);
    }

    private static String evidence(List<Check.Result> group) {
        StringBuilder text = new StringBuilder(count(group, Check.State.FOOTS) + " of " + group.size() + " foot");
        for (Check.State state : Check.State.values()) {
            long count = count(group, state);
            if (count > 0 && state != Check.State.FOOTS) {
                text.append(", ").append(count).append(' ').append(state.text());
            }
        }
        return text.toString();
    }

    private static long count(List<Check.Result> group, Check.State state) {
        return group.stream().filter(result -> result.state() == state).count();
    }

    private void findings(String label, List<Finding> findings) {
        SignedFigures.Builder basis = new SignedFigures.Builder();
        findings.forEach(finding -> basis.add(finding.toString(), "told"));
        add(new Item(
                AUTOMATIC,
                label,
                findings.isEmpty() ? NONE : LOOK,
                Optional.empty(),
                findings.isEmpty() ? "nothing found" : findings.size() + " to look at, in CW About",
                "",
                "",
                signOffs.standing("findings " + label, basis.build())));
    }

    private void flux(Table table) {
        SignedFigures.Builder basis = new SignedFigures.Builder();
        List<String> states = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            if (row.standing().isPresent()
                    && words(table, row, SignOffStatus.CALLED_OUT).equals(Checklist.EXPLAIN)) {
                states.add(words(table, row, CloseVerdicts.STATES));
                basis.add(row.standing().get().item(), row.standing().get().basis());
            }
        }
        add(new Item(
                AUTOMATIC,
                "Flux review",
                CloseVerdicts.EXPLAINED.fold(Judge.ofStates(Map.of(CloseVerdicts.STATES, states))),
                Optional.of(PlacedVerdict.over(
                        CloseVerdicts.EXPLAINED, Map.of(CloseVerdicts.STATES, FluxTable.explanations(table)))),
                states.size() + " lines called out, " + Collections.frequency(states, SignOffStatus.EXPLAINED)
                        + " explained",
                "",
                "",
                signOffs.standing("flux", basis.build())));
    }

    private static String words(Table table, Table.Row row, Input held) {
        return table.cell(row, held).word().orElseThrow();
    }

    private void manual(Manual manual) {
        add(new Item(
                MANUAL,
                manual.label(),
                "MANUAL",
                Optional.empty(),
                manual.note(),
                manual.owner(),
                manual.due(),
                signOffs.standing("manual " + manual.label(), SignedFigures.NONE)));
    }

    /** What was written is not lost with its item; it holds for nothing any more. */
    private void earlier(EarlierSignOff returned) {
        Map<SignOff.Part, String> bases = new java.util.EnumMap<>(SignOff.Part.class);
        Map<SignOff.Part, String> voided = new java.util.EnumMap<>(SignOff.Part.class);
        for (SignOff.Part part : SignOff.Part.values()) {
            if (returned.signOff().has(part)) {
                bases.put(part, returned.basis(part));
                voided.put(part, "there is no such item any more");
            }
        }
        add(new Item(
                EARLIER,
                returned.label(),
                "GONE",
                Optional.empty(),
                "",
                "",
                "",
                new SignOffStatus(returned.item(), returned.basis(), returned.signOff(), bases, voided)));
    }

    private String overall() {
        List<Item> live =
                items.stream().filter(item -> !item.section().equals(EARLIER)).toList();
        return CloseVerdicts.overall(live.size())
                .fold(Judge.ofStates(Map.of(
                        CloseVerdicts.STATES, live.stream().map(Item::state).toList(),
                        CloseVerdicts.SIGN_OFFS,
                                live.stream()
                                        .map(item -> item.standing().state())
                                        .toList())));
    }
}
