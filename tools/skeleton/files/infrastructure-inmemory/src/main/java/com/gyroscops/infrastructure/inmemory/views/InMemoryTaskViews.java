package com.gyroscops.infrastructure.inmemory.views;

import com.gyroscops.application.workflow.task.FindTasks;
import com.gyroscops.application.workflow.task.TaskPage;
import com.gyroscops.application.workflow.task.TaskView;
import com.gyroscops.application.workflow.task.TaskViews;
import com.gyroscops.domain.workflow.task.TaskId;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The read model of tasks in memory: the position at which each was opened, and the views in that order.
public final class InMemoryTaskViews implements TaskViews {

    private final Map<TaskId, Long> places = new HashMap<>();
    private final NavigableMap<Long, TaskView> views = new TreeMap<>();
    private long position;

    @Override
    public synchronized Optional<TaskView> find(TaskId task) {
        return Optional.ofNullable(places.get(task)).map(views::get);
    }

    @Override
    public synchronized TaskPage page(FindTasks query) {
        // One more than wanted tells whether there is another page.
        var found = views.tailMap(query.beyond().orElse(0L), false).entrySet().stream()
                .filter(entry -> query.matches(entry.getValue()))
                .limit(query.limit() + 1L)
                .map(Map.Entry::copyOf)
                .toList();
        var page = found.subList(0, Math.min(found.size(), query.limit()));
        return new TaskPage(
                page.stream().map(Map.Entry::getValue).toList(),
                found.size() > page.size() ? Optional.of(page.getLast().getKey()) : Optional.empty());
    }

    @Override
    public synchronized void put(TaskView view) {
        var known = find(view.taskId()).map(TaskView::revision).orElse(0L);
        if (known < view.revision()) {
            views.put(places.computeIfAbsent(view.taskId(), _ -> view.position()), view);
        }
    }

    @Override
    public synchronized long position() {
        return position;
    }

    @Override
    public synchronized void moveTo(long reached) {
        position = Math.max(position, reached);
    }
}
