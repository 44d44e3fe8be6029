package io.profileimporter.report.page;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A tab of a browser with one page. */
final class Tab {

  private final DevTools tools;
  private final String session;

  private Tab(DevTools tools, String session) {
    this.tools = tools;
    this.session = session;
  }

  /** Opens a page; what it asks the network for, and what it complains of, is kept. */
  static Tab open(DevTools tools, URI page) {
    JsonNode target =
        tools.call("", "Target.createTarget", DevTools.object().put("url", "about:blank"));
    ObjectNode attach =
        DevTools.object().put("targetId", target.get("targetId").asString()).put("flatten", true);
    Tab tab =
        new Tab(tools, tools.call("", "Target.attachToTarget", attach).get("sessionId").asString());
    for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
      tab.call(domain + ".enable", DevTools.object());
    }
    tab.call("Page.navigate", DevTools.object().put("url", page.toString()));
    return tab;
  }

  /** Waits until the script of the page has read all rows. */
  Tab awaitReady() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> eval("document.documentElement?.dataset.ready ?? ''").equals("true"));
    return this;
  }

  /** Waits until an expression has this value. */
  Tab await(String expression, String value) {
    Awaitility.await(expression + " is " + value)
        .atMost(Duration.ofSeconds(10))
        .until(() -> eval(expression).equals(value));
    return this;
  }

  /** The value of an expression as text. */
  String eval(String expression) {
    ObjectNode parameters =
        DevTools.object()
            .put("expression", expression)
            .put("awaitPromise", true)
            .put("returnByValue", true);
    JsonNode answer = call("Runtime.evaluate", parameters);
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(answer.get("exceptionDetails").toString());
    }
    return answer.get("result").path("value").asString("");
  }

  /** Presses a key where the focus is. */
  void press(String key) {
    ObjectNode down = DevTools.object().put("type", "keyDown").put("key", key).put("code", key);
    if (key.equals("Enter")) {
      down.put("text", "\r");
    }
    call("Input.dispatchKeyEvent", down);
    call(
        "Input.dispatchKeyEvent",
        DevTools.object().put("type", "keyUp").put("key", key).put("code", key));
  }

  void resize(int width, int height) {
    call(
        "Emulation.setDeviceMetricsOverride",
        DevTools.object()
            .put("width", width)
            .put("height", height)
            .put("deviceScaleFactor", 1)
            .put("mobile", false));
  }

  /** Shows the page on a screen or on paper, to a person whose system likes light or dark. */
  void emulate(String media, String scheme) {
    ObjectNode parameters = DevTools.object().put("media", media);
    parameters
        .putArray("features")
        .addObject()
        .put("name", "prefers-color-scheme")
        .put("value", scheme);
    call("Emulation.setEmulatedMedia", parameters);
  }

  /** A property of the first element that a selector finds, as the browser computes it. */
  String style(String selector, String property) {
    return eval("getComputedStyle(document.querySelector('%s')).%s".formatted(selector, property));
  }

  /** Addresses that the page has asked for, beside its own. */
  List<String> requests() {
    return tools.events(session, "Network.requestWillBeSent").stream()
        .map(event -> event.get("request").get("url").asString())
        .filter(address -> !address.startsWith("file:") && !address.startsWith("blob:"))
        .toList();
  }

  /** What the page complains of: exceptions, and what its content-security policy forbade. */
  List<String> complaints() {
    List<JsonNode> complaints = new ArrayList<>();
    complaints.addAll(tools.events(session, "Runtime.exceptionThrown"));
    complaints.addAll(tools.events(session, "Log.entryAdded"));
    return complaints.stream().map(JsonNode::toString).toList();
  }

  /** The page as a picture. */
  byte[] screenshot(boolean whole) {
    JsonNode shot =
        call(
            "Page.captureScreenshot",
            DevTools.object().put("format", "png").put("captureBeyondViewport", whole));
    return Base64.getDecoder().decode(shot.get("data").asString());
  }

  private JsonNode call(String method, ObjectNode parameters) {
    return tools.call(session, method, parameters);
  }
}
