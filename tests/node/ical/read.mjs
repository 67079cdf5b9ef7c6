// Reads a calendar from standard input with ical.js and prints its contents as JSON: one element for each event, in order.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

// RFC 5545, section 3.8.8.2: a property that is not standard is a text unless it says otherwise.
ICAL.design.icalendar.property["x-wr-calname"] = { defaultType: "text" };

const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, "utf8")));
const events = calendar.getAllSubcomponents("vevent").map((component) => {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid,
    stamp: component.getFirstPropertyValue("dtstamp").toString(),
    start: event.startDate.toString(),
    end: event.endDate.toString(),
    wholeDays: event.startDate.isDate && event.endDate.isDate,
    summary: event.summary,
    description: event.description,
    categories: component.getFirstProperty("categories").getValues(),
    status: component.getFirstPropertyValue("status"),
    alarms: component.getAllSubcomponents("valarm").map((alarm) =>
      [alarm.getFirstPropertyValue("action"), alarm.getFirstPropertyValue("trigger"), alarm.getFirstPropertyValue("description")].join(" ")),
  };
});

process.stdout.write(
  JSON.stringify({
    version: calendar.getFirstPropertyValue("version"),
    method: calendar.getFirstPropertyValue("method"),
    scale: calendar.getFirstPropertyValue("calscale"),
    name: calendar.getFirstPropertyValue("x-wr-calname"),
    events,
  }),
);
