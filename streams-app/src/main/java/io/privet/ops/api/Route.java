package io.privet.ops.api;

import io.helidon.http.Method;
import io.helidon.webserver.http.Handler;
import io.privet.ops.access.Role;

/**
 * Something that the API answers.
 *
 * @param path below {@link Api#BASE}, with parameters in braces
 * @param role the least role that may ask
 */
record Route(Method method, String path, Role role, Handler handler) {
  static Route get(String path, Role role, Handler handler) {
    return new Route(Method.GET, path, role, handler);
  }

  static Route post(String path, Role role, Handler handler) {
    return new Route(Method.POST, path, role, handler);
  }
}
