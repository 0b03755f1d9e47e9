package io.privet.ingest;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names who acted in AWS by what stays the same from session to session. Everyone who takes on a
 * role gets a session of a new name, so sessions are known by the role and the account that issued
 * them, without the role's path, which only some records tell.
 */
final class AwsIdentity {
  private static final List<Pattern> ROLES =
      List.of(
          Pattern.compile("arn:([a-z-]+):sts::(\\d+):assumed-role/([^/]+)(?:/.*)?"),
          Pattern.compile("arn:([a-z-]+):iam::(\\d+):role/(?:.*/)?([^/]+)"));

  private AwsIdentity() {}

  /** The name of whom an ARN stands for: the role of a session, else the ARN as it is. */
  static String ofArn(String arn) {
    for (Pattern role : ROLES) {
      Matcher matcher = role.matcher(arn);
      if (matcher.matches()) {
        return "arn:%s:iam::%s:role/%s"
            .formatted(matcher.group(1), matcher.group(2), matcher.group(3));
      }
    }
    return arn;
  }

  /** The name of whom CloudTrail's {@code userIdentity} tells; null where it tells nobody. */
  static @Nullable String of(JsonTree identity) throws FieldException {
    String issuer = identity.at("sessionContext", "sessionIssuer").name("arn");
    String arn = issuer == null ? identity.name("arn") : issuer;
    if (arn != null) {
      return ofArn(arn);
    }
    String behalf = identity.at("onBehalfOf").name("userId");
    String name = identity.firstName("principalId", "userName", "invokedBy");
    String account = identity.name("accountId");
    if (behalf != null || name == null) {
      return behalf == null ? account : behalf;
    }
    // A session's name follows the colon of a principal id.
    int colon = name.indexOf(':');
    String lasting = colon > 0 && name.startsWith("A") ? name.substring(0, colon) : name;
    return account == null || lasting.startsWith(account) ? lasting : account + ":" + lasting;
  }
}
