package io.github.sceplifecycle.testkit.vectors;

import io.github.sceplifecycle.documents.Node;
import io.github.sceplifecycle.policy.EarlierOf;
import io.github.sceplifecycle.policy.LaterOf;
import io.github.sceplifecycle.policy.LeadTime;
import io.github.sceplifecycle.policy.NoRedistribution;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.policy.ShareRemaining;
import java.util.List;

/** Renewal policies as JSON, in the form that the command's plan has. */
public final class PolicyNodes {

  private static final Writer WRITER = new Writer();

  private PolicyNodes() {}

  /**
   * A policy as JSON.
   *
   * @param policy the policy
   * @return an object whose {@code kind} says which
   */
  public static Node of(RenewalPolicy policy) {
    return policy.fold(WRITER);
  }

  /**
   * The policy that JSON states.
   *
   * @param node an object whose {@code kind} says which
   * @return the policy
   * @throws IllegalArgumentException if it states none
   */
  public static RenewalPolicy read(Node node) {
    Input input = Input.of(node);
    String kind = input.text("kind");
    return switch (kind) {
      case "daysBeforeExpiry" -> RenewalPolicy.daysBeforeExpiry(input.number("days"));
      case "leadTime" -> RenewalPolicy.leadTime(input.duration("lead"));
      case "percentRemaining" -> RenewalPolicy.percentRemaining(input.number("percent"));
      case "shareRemaining" -> share(input.text("share"));
      case "earlierOf" -> new EarlierOf(all(input));
      case "laterOf" -> new LaterOf(all(input));
      case "none" -> RenewalPolicy.none();
      default ->
          throw new IllegalArgumentException("kind must be one of a policy, but was " + kind);
    };
  }

  private static List<RenewalPolicy> all(Input input) {
    return input.list("of").stream().map(PolicyNodes::read).toList();
  }

  private static ShareRemaining share(String share) {
    int slash = share.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("share must be n/d, but was " + share);
    }
    return RenewalPolicy.shareRemaining(
        Integer.parseInt(share.substring(0, slash)), Integer.parseInt(share.substring(slash + 1)));
  }

  private static final class Writer implements RenewalPolicy.Cases<Node> {

    @Override
    public Node leadTime(LeadTime policy) {
      return policy.isWholeDays()
          ? kind("daysBeforeExpiry").with("days", Answer.number(policy.lead().toDays())).node()
          : kind("leadTime").with("lead", Answer.text(policy.lead())).node();
    }

    @Override
    public Node shareRemaining(ShareRemaining policy) {
      return policy.percent().isPresent()
          ? kind("percentRemaining")
              .with("percent", Answer.number(policy.percent().getAsInt()))
              .node()
          : kind("shareRemaining").with("share", Answer.text(policy.share())).node();
    }

    @Override
    public Node none(NoRedistribution policy) {
      return kind("none").node();
    }

    @Override
    public Node earlierOf(EarlierOf policy) {
      return all("earlierOf", policy.policies());
    }

    @Override
    public Node laterOf(LaterOf policy) {
      return all("laterOf", policy.policies());
    }

    private static Node all(String kind, List<RenewalPolicy> policies) {
      return kind(kind)
          .with("of", Answer.list(policies.stream().map(PolicyNodes::of).toList()))
          .node();
    }

    private static Answer kind(String kind) {
      return Answer.object().with("kind", Answer.text(kind));
    }
  }
}
