# requires: ruby
# debian: ruby
printf 'class User\n  def name\n    name\n  end\nend\nUser.new.name\n' > user.rb
ruby user.rb
